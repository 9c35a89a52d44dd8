package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

class FormRecogniserTest {

    private static final String TWO_FORMS = """
            项目支出绩效自评表|<|<|<|<
            项目名称|甲项目|<|<|<
            一级指标|二级指标|三级指标|指标值|实际完成值
            产出指标|数量指标|甲数|3|3
            项目支出绩效自评表|<|<|<|<
            项目名称|乙项目|<|<|<
            一级指标|二级指标|三级指标|指标值|实际完成值
            产出指标|数量指标|乙数|3|2
            """;

    @Test
    void one_table_with_two_forms_is_two_statements() {
        assertThat(Sketch.read(TWO_FORMS, new ArrayList<>()))
                .extracting(Statement::subject)
                .containsExactly("甲项目", "乙项目");
    }

    @Test
    void a_form_goes_on_in_the_table_that_follows_it_at_once() {
        assertThat(Sketch.rows("""
                        项目名称|道路养护经费|<|<|<|<
                        一级指标|二级指标|三级指标|指标值|实际完成值|得分
                        产出指标|数量指标|养护面积|30|30|50

                        ||作业车辆|12|12|9
                        |质量指标|达标率|95|95|30
                        总分|<|<|<|<|89
                        """))
                .containsExactly(
                        "养护面积: level1=产出指标 level2=数量指标 target=30 actual=30 score=50分",
                        "作业车辆: level1=产出指标 level2=数量指标 target=12 actual=12 score=9分",
                        "达标率: level1=产出指标 level2=质量指标 target=95 actual=95 score=30分",
                        "总分: score=89分");
    }

    @Test
    void a_blank_form_is_present_and_empty() {
        Statement form = Sketch.form("""
                项目支出绩效自评表
                项目名称||<|<|<|<|<
                项目资金（万元）||年初预算数|全年执行数|分值|执行率|得分
                ^|年度资金总额|||10||
                绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值
                ^|产出指标|数量指标|指标1：|||10
                ^|^|^|……|||
                总分|<|<|<|<|<|100
                """);
        assertThat(form.id()).isEqualTo("self_evaluation.project");
        assertThat(form.empty()).isTrue();
        assertThat(form.rows()).isEmpty();
    }

    @Test
    void a_table_of_goals_says_nothing_of_results_and_is_no_form() {
        assertThat(Sketch.read("""
                        项目支出绩效目标表
                        项目名称|某项目|<|<
                        一级指标|二级指标|三级指标|指标值
                        产出指标|数量指标|户数|30户
                        """, new ArrayList<>())).isEmpty();
    }

    @Test
    void a_row_that_names_no_indicator_gives_none() {
        assertThat(Sketch.rows("""
                        部门名称|某局|<|<|<
                        一级指标|二级指标|三级指标|指标值|实际完成值
                        产出指标|数量指标|培训|3次|3次
                        ^|质量指标||||
                        ^|时效指标|……|||
                        其他需说明事项|<|<|无|<
                        """)).containsExactly("培训: level1=产出指标 level2=数量指标 target=3次 actual=3次");
    }

    @Test
    void a_text_over_comparator_target_and_unit_is_the_value_of_each() {
        assertThat(Sketch.rows("""
                        部门名称|某局|<|<|<|<|<
                        一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值
                        产出指标|时效指标|发放时间|按时发放|<|<|已完成
                        """))
                .containsExactly("发放时间: level1=产出指标 level2=时效指标 comparator=按时发放 target=按时发放 unit=按时发放 actual=已完成");
    }

    @Test
    void heads_in_two_rows_are_read_from_the_bottom() {
        assertThat(Sketch.rows("""
                        项目名称|能力建设经费|<|<|<|<|<|<|<|<
                        绩效指标|<|<|年度指标值|<|<|实际完成值|分值|得分|偏差原因分析及改进措施
                        一级指标|二级指标|三级指标|指标性质|指标值|度量单位|^|^|^|^
                        产出指标|数量指标|覆盖率|≥|90%|%|≥90%|10|10|
                        总分|<|<|<|<|<|<|100|98|良好
                        """))
                .containsExactly(
                        "覆盖率: level1=产出指标 level2=数量指标 comparator=≥ target=90% unit=% actual=≥90% weight=10分 score=10分",
                        "总分: weight=100分 score=98分 grade=良好");
    }

    @Test
    void labels_with_money_in_the_same_cell_give_an_amount() {
        assertThat(Sketch.rows("""
                        部门名称|某局|<|<
                        年度预算申请\\n（万元）|年度资金总额|年初预算数|全年执行数
                        ^|按收入性质分：81.38|<|按支出性质分：95.72
                        ^|其中： 一般公共预算：81.38|<|其中：基本支出：54.88
                        ^|政府性基金拨款：|<|项目支出：40.85
                        一级指标|三级指标|指标值|实际完成值
                        产出指标|培训|3|3
                        """))
                .startsWith(
                        "按收入性质分: amount=81.38万元",
                        "按支出性质分: amount=95.72万元",
                        "一般公共预算: amount=81.38万元",
                        "基本支出: amount=54.88万元",
                        "项目支出: amount=40.85万元");
    }

    @Test
    void names_and_telephone_numbers_never_come_out() {
        List<Notice> diagnostics = new ArrayList<>();
        List<Statement> statements = Sketch.read("""
                项目名称|宣传经费|<|<|<|<
                项目负责人|钱某某|联系电话|00000000000|<|<
                一级指标|二级指标|三级指标|指标值|实际完成值|责任人
                产出指标|数量指标|宣传次数|3次|3次|孙某某
                填表人：|李某某|周某某|<|联系电话：00000000000|<
                单位负责人（签字）：吴某某|<|填报日期|2024.6.1|联系电话|00000000000
                """, diagnostics);
        assertThat(statements.toString() + diagnostics).doesNotContain("某某").doesNotContain("00000000000");
        assertThat(statements.get(0).rows()).hasSize(1);
    }

    @Test
    void a_score_that_is_no_number_is_reported_and_not_guessed() {
        List<Notice> diagnostics = new ArrayList<>();
        List<Statement> statements = Sketch.read("""
                项目名称|宣传经费|<|<|<
                一级指标|三级指标|指标值|实际完成值|得分
                产出指标|宣传次数|3次|3次|1O
                """, diagnostics);
        assertThat(Sketch.show(statements.get(0).rows().get(0)))
                .isEqualTo("宣传次数: level1=产出指标 target=3次 actual=3次 score=?1O");
        assertThat(diagnostics)
                .extracting(Notice::code, Notice::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unread-cell", "绩效自评表“宣传次数”一行的“1O”不是可读的数字"));
    }

    @Test
    void a_head_that_lost_a_column_is_read_by_where_the_labels_stand() {
        assertThat(Sketch.rows("""
                        金额单位：元
                        项目名称||能力建设经费|||||
                        项目资金||年初预算|全年预算|全年执行|分值|执行率|得分
                        ||年度资金总额|630|630|600|10|95.24%|9.52
                        一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|
                        产出指标|数量指标|培训|3|3|90|90|
                        总分|100|99.52|||||
                        """))
                .containsExactly(
                        "年度资金总额: initial_budget=630元 full_year_budget=630元 executed=600元 weight=10分 execution_rate=95.24% score=9.52分",
                        "培训: level1=产出指标 level2=数量指标 target=3 actual=3 weight=90分 score=90分",
                        "总分: weight=100分 score=99.52分");
    }

    @Test
    void an_overview_gives_a_text_for_each_of_its_deepest_headings() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效自评情况
                        一、部门基本情况|（一）部门概况|<|负责统计工作。
                        ^|（二）部门整体收支情况|<|收入 100 万元。
                        二、绩效自评工作情况|（一）绩效自评的目的|<|提高绩效。
                        ^|（二）自评组织过程|1.前期准备|成立小组
                        ^|^|2.组织实施|逐项自评
                        三、存在的问题和整改情况|<|<|无
                        """))
                .containsExactly(
                        "部门概况: text=负责统计工作。",
                        "部门整体收支情况: text=收入100万元。",
                        "绩效自评的目的: text=提高绩效。",
                        "前期准备: text=成立小组",
                        "组织实施: text=逐项自评",
                        "存在的问题和整改情况: text=无");
    }

    @Test
    void the_points_for_spending_may_stand_beside_their_labels_as_the_rate_does() {
        assertThat(Sketch.rows("""
                        2023年度项目支出绩效自评表
                        项目名称|水库清淤经费|<|<|<|<|<
                        预算执行情况（万元）|年初预算数|12|调整后预算数|12|实际支出数|11.4
                        ^|预算执行率|95.00%|分值|10|得分|9.50
                        ^|自评总得分|99.5||||
                        一级指标|二级指标|三级指标|目标值|完成值|权重|得分
                        产出指标|数量指标|清淤水库（座）|3|3|90|90
                        """))
                .containsExactly(
                        "预算执行情况: initial_budget=12万元 full_year_budget=12万元 executed=11.4万元 execution_rate=95.00%"
                                + " weight=10分 score=9.50分",
                        "总分: score=99.5分", "清淤水库（座）: level1=产出指标 level2=数量指标 target=3 actual=3 weight=90分 score=90分");
    }

    @Test
    void two_numbers_in_one_cell_are_not_read_as_one() {
        List<Notice> diagnostics = new ArrayList<>();
        List<Statement> forms = Sketch.read("""
                        项目名称|设备购置|<|<|<
                        一级指标|二级指标|三级指标|分值|实际完成值
                        产出指标|质量指标|验收合格率|10 5|10 100
                        """, diagnostics);
        assertThat(forms.get(0).rows())
                .extracting(Sketch::show)
                .containsExactly("验收合格率: level1=产出指标 level2=质量指标 weight=?10 5 actual=?10 100");
        assertThat(diagnostics).extracting(Notice::code).containsExactly("unread-cell", "unread-cell");
    }

    @Test
    void points_are_kept_where_the_name_of_an_indicator_reaches_over_its_result() {
        assertThat(Sketch.rows("""
                        项目名称|设备购置|<|<|<|<|<
                        一级指标|二级指标|三级指标|目标值|完成值|分值|得分
                        产出指标|数量指标|购置设备|3台|3台|50|50
                        ^|质量指标|验收合格，没有退货|<|<|40|38
                        """))
                .containsExactly(
                        "购置设备: level1=产出指标 level2=数量指标 target=3台 actual=3台 weight=50分 score=50分",
                        "验收合格，没有退货: level1=产出指标 level2=质量指标 weight=40分 score=38分");
    }

    @Test
    void points_that_belong_to_no_indicator_are_told() {
        List<Notice> diagnostics = new ArrayList<>();
        Sketch.read("""
                        项目名称|设备购置|<|<|<|<|<
                        一级指标|二级指标|三级指标|目标值|完成值|分值|得分
                        产出指标|数量指标|购置设备|3台|3台|50|50
                        ^|质量指标||||40|38
                        """, diagnostics);
        assertThat(diagnostics)
                .extracting(Notice::message)
                .containsExactly("绩效自评表指标部分的“40”不知属于哪一项，未予采用", "绩效自评表指标部分的“38”不知属于哪一项，未予采用");
    }
}
