package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityScannerTest {

    @Test
    void numbers_are_found_with_their_units() {
        assertThat(scan("收入1,234.50万元，占95.2%，接待3批次、28人次，设备2台（套），得分97.5分"))
                .containsExactly("1234.50万元", "95.2%", "3批次", "28人次", "2台（套）", "97.5分");
    }

    @Test
    void books_groups_and_places_are_counted() {
        assertThat(scan("印制手册20本，分3组，检查5处，组建队伍2支。")).containsExactly("20本", "3组", "5处", "2支");
    }

    @Test
    void numbers_that_share_a_unit_have_it_each() {
        assertThat(scan("分别为12.5、13.5万元")).containsExactly("12.5万元", "13.5万元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截至2023年12月31日",
                "某财绩〔2024〕11号",
                "《关于下达3个项目资金的通知》",
                "第3次会议",
                "得分率60%-80%",
                "预算结余率大于10%的项目",
                "单价100万元（含）以上设备",
                "1至6月",
                "3个月",
                "52417.10本年支出合计",
                "20132组织事务",
                "12支出"
            })
    void dates_documents_and_thresholds_are_no_figures(String text) {
        assertThat(scan(text)).allMatch(figure -> figure.equals("80%")).hasSizeLessThan(1);
    }

    @Test
    void a_line_with_a_number_that_could_not_be_read_states_nothing() {
        assertThat(scan("收入12\uFFFD.58万元，占28.60%")).isEmpty();
    }

    @Test
    void a_count_without_unit_is_read_where_the_words_say_that_it_is_one() {
        assertThat(QuantityScanner.bare("被投诉次数为0。")).hasSize(1);
    }

    private static List<String> scan(String text) {
        return QuantityScanner.scan(text).stream()
                .map(quantity ->
                        quantity.value().toPlainString() + quantity.unit().symbol())
                .toList();
    }
}
