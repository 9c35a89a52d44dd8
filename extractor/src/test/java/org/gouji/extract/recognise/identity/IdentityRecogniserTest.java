package org.gouji.extract.recognise.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.outline.Outliner;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.junit.jupiter.api.Test;

class IdentityRecogniserTest {

    @Test
    void a_cover_names_department_and_year() {
        assertThat(identity("澄江县水务局2022年度部门决算", "2023年9月", "第二部分 2022年度部门决算表", "第三部分 2022年度部门决算情况说明"))
                .isEqualTo(new Identity("澄江县水务局", Optional.of(2022), Kind.FINAL_ACCOUNTS));
    }

    @Test
    void a_name_on_two_lines_that_ends_in_no_bureau_is_whole() {
        assertThat(identity("中共云岭市东湖区委", "宣传部2021年度", "部门决算", "目录").entity()).isEqualTo("中共云岭市东湖区委宣传部");
    }

    @Test
    void captions_before_tables_name_the_department() {
        assertThat(identity("收入决算表", "部门：云岭市东湖区水务局 金额单位：万元", "支出决算表", "部门：云岭市东湖区水务局 金额单位：万元")
                        .entity())
                .isEqualTo("云岭市东湖区水务局");
    }

    @Test
    void the_year_before_in_comparisons_is_not_the_year_of_the_accounts() {
        assertThat(identity("收入决算情况说明", "2020年度收入12万元，与2019年相比增加1万元，比2019年增长9%，较2019年度多。")
                        .fiscalYear())
                .hasValue(2020);
    }

    @Test
    void a_year_in_chinese_digits_is_read() {
        assertThat(identity("澄江县水务局二〇二三年度部门决算").fiscalYear()).hasValue(2023);
    }

    @Test
    void the_year_may_stand_alone_in_the_line_above_a_table() {
        assertThat(identity("收入支出决算总表", "公开01表", "部门：澄江县水务局　2023年度　金额单位：万元").fiscalYear())
                .hasValue(2023);
        assertThat(identity("收入支出决算总表", "（2023年度）单位：万元").fiscalYear()).hasValue(2023);
        assertThat(identity("收入支出决算总表", "部门：澄江县水务局", "2024年8月").fiscalYear()).isEmpty();
    }

    @Test
    void a_budget_is_told_by_its_titles() {
        assertThat(identity("2019年度澄江县水务局部门预算公开", "一、收支预算总表", "二、收入预算总表", "三、支出预算表", "第三部分 2019年度预算安排情况说明")
                        .kind())
                .isEqualTo(Kind.BUDGET);
    }

    @Test
    void a_form_of_placeholders_is_a_template_and_names_nobody() {
        Identity identity = identity(
                "云岭市 XX 局", "2024 年度部门决算", "一、收入决算情况说明", "云岭市 XX 局收入 XXX 万元，占 XX%，其中 XX 万元、XX 万元、XX 万元、XX 万元、XX 万元。");
        assertThat(identity).isEqualTo(new Identity("", Optional.of(2024), Kind.TEMPLATE));
    }

    @Test
    void a_single_figure_among_many_placeholders_fills_no_form_in() {
        String form = "收入 XXX 万元，占 XX%，其中 XX 万元、XX 万元、XX 万元、XX 万元、XX 万元、XX 万元、XX 万元、XX 万元、XX 万元。";
        Outline outline = outline("2024 年度部门决算", "一、收入决算情况说明", form);

        assertThat(IdentityRecogniser.of(outline).withKind(List.of(income(1))).kind())
                .isEqualTo(Kind.TEMPLATE);
        assertThat(IdentityRecogniser.of(outline).withKind(List.of(income(6))).kind())
                .isEqualTo(Kind.FINAL_ACCOUNTS);
    }

    @Test
    void what_a_form_is_about_names_nobody() {
        assertThat(identity("2023年度项目绩效目标自评表", "2023年度项目绩效运行监控表").entity()).isEmpty();
    }

    @Test
    void a_report_without_accounts_is_a_self_evaluation() {
        assertThat(identity("澄江县水务局2022年度绩效自评报告", "自评得分95分。"))
                .isEqualTo(new Identity("澄江县水务局", Optional.of(2022), Kind.SELF_EVALUATION));
    }

    @Test
    void the_money_that_a_title_speaks_of_is_no_part_of_the_name() {
        assertThat(identity("2022年澄江县水务局一般公共预算财政拨款“三公”经费支出决算情况说明").entity()).isEqualTo("澄江县水务局");
    }

    @Test
    void the_level_of_a_place_is_no_part_of_its_name() {
        assertThat(identity("澄江州州本级2022年度“三公”经费决算支出情况说明").entity()).isEqualTo("澄江州");
    }

    @Test
    void what_names_no_year_and_nobody_is_something_else() {
        assertThat(identity("关于召开会议的通知")).isEqualTo(new Identity("", Optional.empty(), Kind.OTHER));
    }

    private static Identity identity(String... lines) {
        return IdentityRecogniser.of(outline(lines)).withKind(List.of());
    }

    /** A table of so many lines with a figure each. */
    private static Statement income(int lines) {
        Provenance place = new Provenance.TextLine(1);
        Figure figure = new Figure.Printed(new Amount(BigDecimal.ONE, Unit.TEN_THOUSAND_YUAN), "1", place);
        List<Row> rows = IntStream.range(0, lines)
                .mapToObj(line -> new Row(line, Side.NONE, "", "收入" + line, 1, Map.of("total", figure)))
                .toList();
        return new Statement("income", "收入决算表", "", Unit.TEN_THOUSAND_YUAN, false, place, rows);
    }

    private static Outline outline(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Block.Paragraph.of(line, new Provenance.TextLine(blocks.size() + 1)));
        }
        return Outliner.outline(new Source("t", Format.TEXT, 0, blocks, List.of()));
    }
}
