package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong unit is one finding, of a table or of all of them; one amount a power of ten off is no unit. */
class OneUnitTest {

    private static final String TEXT = """
            [narrative.expenditure]
            item | amount
            本年支出合计 | 1417.23
            基本支出 | 705.57
            项目支出 | 711.66
            """;

    private static final String TABLES = """
            [income_expenditure_summary]
            side | item | final
            expenditure | 社会保障和就业支出 | 305.57
            expenditure | 卫生健康支出 | 1111.66
            expenditure | 本年支出合计 | 1417.23
            """;

    private static String expenditure(String unit, String... amounts) {
        return String.format(
                """
                [expenditure]
                code | item | total | basic | project
                208  | 社会保障和就业支出 | %1$s %7$s | %2$s %7$s | |
                210  | 卫生健康支出 | %3$s %7$s | %4$s %7$s | %6$s %7$s
                     | 合计 | %5$s %7$s | %8$s %7$s | %6$s %7$s
                """, amounts[0], amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], unit, amounts[5]);
    }

    @ParameterizedTest
    @CsvSource({
        "万元, 3055.70, 11116.60, 4000.00, 14172.30, 7116.60, 7055.70, 10 倍，计量单位可能应为“千元”, 10",
        "千元, 305.57, 1111.66, 400.00, 1417.23, 711.66, 705.57, 1/10，计量单位可能应为“万元”, 10",
        "万元, 3055700, 11116600, 4000000, 14172300, 7116600, 7055700, 10000 倍，计量单位可能应为“元”, 10000",
        "万元, 30.56, 111.17, 40.00, 141.72, 71.17, 70.56, 1/10，可能是单位或小数点错位, 10"
    })
    void a_table_in_another_unit_than_it_says_is_one_finding(
            String unit,
            String pension,
            String health,
            String basic,
            String total,
            String project,
            String basics,
            String cause,
            String times) {
        String table = expenditure(unit, pension, health, basic, total, project, basics);

        List<Finding> findings = check(TABLES + table + TEXT).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo("支出决算表的金额在数量级上都是其他地方的 " + cause);
            assertThat(finding.message()).endsWith("。支出决算表共有 6 处金额与其他地方不符，数量级都相差 " + times + " 倍");
            assertThat(finding.evidence()).extracting(Evidence::raw).contains(total, pension, health, project);
            assertThat(finding.related()).hasSizeGreaterThan(2);
        });
    }

    @Test
    void parts_that_are_all_larger_than_their_wholes_in_another_unit_are_one_finding() {
        List<Finding> findings = check("""
                [expenditure]
                code | item | total
                2013801 | 行政运行 | 4020.35 千元
                2013812 | 药品事务 | 1100.40 千元
                2013850 | 事业运行 | 730.10 千元
                [general_budget]
                code | item | total
                2013801 | 行政运行 | 4000.35
                2013812 | 药品事务 | 1000.40
                2013850 | 事业运行 | 730.10
                """);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.message())
                .endsWith("共有 3 处金额与其他地方不符，数量级都相差 10 倍"));
    }

    @Test
    void two_parts_that_are_larger_than_their_wholes_are_two_slips() {
        assertThat(check("""
                [general_budget_basic]
                code | item | final
                30217 | 公务接待费 | 16.05
                30231 | 公务用车运行维护费 | 32.11
                [three_public]
                item | final
                公务用车运行维护费 | 6.11
                公务接待费 | 2.55
                """)).hasSize(2);
    }

    @Test
    void tables_that_all_are_in_another_unit_than_the_text_are_one_finding() {
        String tables = expenditure("万元", "3055700", "11116600", "4000000", "14172300", "7116600", "7055700")
                + TABLES.replace("305.57", "3055700")
                        .replace("1111.66", "11116600")
                        .replace("1417.23", "14172300");

        String structure = """
                [narrative.totals]
                item | amount
                支出总计 | 1517.23
                """;

        assertThat(check(tables + "expenditure | 年末结转和结余 | 1000000\nexpenditure | 总计 | 15172300\n" + structure + TEXT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cause()).isEqualTo("各报表的金额在数量级上都是其他地方的 10000 倍，计量单位可能应为“元”"));
    }

    @Test
    void one_amount_a_power_of_ten_off_is_a_slip_of_its_own() {
        String table = expenditure("万元", "305.57", "1111.66", "400.00", "1417.23", "711.66", "705.57");

        assertThat(check(TABLES + table + TEXT.replace("711.66", "7116.6")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).doesNotContain("共有");
                    assertThat(finding.cause()).isEqualTo("是应有数的 10 倍，可能是单位或小数点错位");
                });
    }

    private static List<Finding> check(String text) {
        return Rules.check(Written.disclosure(text)).findings();
    }
}
