package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

/** How the provinces set the money of a form: its kinds, its columns and what is beside them. */
class MoneyOfFormsTest {

    @Test
    void budget_and_execution_as_labels_with_the_figure_beside() {
        assertThat(Sketch.rows("""
                        项目名称|普法宣传经费|<|<|<
                        预算执行情况（万元）|预算数：|13|执行数：|12.5
                        ^|其中：财政拨款|13|其中：财政拨款|12.5
                        ^|其他资金||其他资金|
                        绩效指标完成情况|一级指标|二级指标|三级指标|预期指标值（包含数字及文字描述）|实际完成指标值（包含数字及文字描述）
                        ^|项目完成指标|数量指标|宣讲场次|20场|22场
                        """))
                .containsExactly(
                        "预算执行情况: full_year_budget=13万元 executed=12.5万元",
                        "财政拨款: full_year_budget=13万元 executed=12.5万元",
                        "宣讲场次: level1=项目完成指标 level2=数量指标 target=20场 actual=22场");
    }

    @Test
    void one_figure_for_each_kind_of_money() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效目标完成情况自评表
                        部门名称|某县档案馆|<|<
                        年度部门整体支出预算（万元）|资金总额|财政拨款|其他资金
                        ^|1,200.50|1,200.50|0.00
                        一级指标|三级指标|绩效指标值|实际完成指标值
                        产出指标|整理档案|300|310
                        """))
                .containsExactly(
                        "资金总额: amount=1200.50万元",
                        "财政拨款: amount=1200.50万元",
                        "其他资金: amount=0.00万元",
                        "整理档案: level1=产出指标 target=300 actual=310");
    }

    @Test
    void sources_and_structure_of_the_money_and_an_explanation_of_each_indicator() {
        Statement form = Sketch.form("""
                部门整体绩效自评表
                单位：万元
                部门（单位）名称|某县统计局|<|<|<|<|<|<|<
                预算执行情况|预算资金来源|<|年初预算数|全年预算数|全年执行数|分值|预算执行率|得分
                ^|部门预算总额|<|300.10|310.20|305.00|10|98.32%|9.83
                ^|资金来源|（1）政府预算资金|300.10|310.20|305.00|-|98.32%|-
                ^|^|（2）单位资金||||||
                ^|资金结构|（1）基本支出|200.10|200.20|200.00|||
                绩效指标|一级指标|二级指标|三级指标|指标解释|年度指标值|实际完成值|分值|得分
                ^|产出指标|履职目标实现|调查任务完成率|完成数/计划数|100%|100%|15|15
                总分|<|<|<|<|<|<|100|99.83|
                绩效等级|优秀|<|<|<|<|<|<|<
                """);
        assertThat(form.id()).isEqualTo("self_evaluation.department");
        assertThat(form.rows().stream().map(Sketch::show))
                .containsExactly(
                        "部门预算总额: initial_budget=300.10万元 full_year_budget=310.20万元 executed=305.00万元 weight=10分 execution_rate=98.32% score=9.83分",
                        "政府预算资金: initial_budget=300.10万元 full_year_budget=310.20万元 executed=305.00万元 execution_rate=98.32%",
                        "基本支出: initial_budget=200.10万元 full_year_budget=200.20万元 executed=200.00万元",
                        "调查任务完成率: level1=产出指标 level2=履职目标实现 target=100% actual=100% weight=15分 score=15分",
                        "总分: weight=100分 score=99.83分 grade=优秀");
        assertThat(Sketch.notes(form, 3)).containsExactly(java.util.Map.entry("指标解释", "完成数/计划数"));
    }

    @Test
    void money_and_grade_beside_their_labels() {
        assertThat(Sketch.rows("""
                        项目绩效自评表
                        项目名称|宣传经费|<|<|填表人|冯某某
                        当年预算数（元）|100000|预算执行数（元）|98000|预算执行率（%）|98
                        绩效等级|优|自评时间|2024-03|项目负责人|陈某某
                        一级指标|二级指标|权重|指标解释|自评分|<
                        产出|宣传次数|（50）|次数|50分|<
                        """))
                .containsExactly(
                        "当年预算数: full_year_budget=100000元 executed=98000元 execution_rate=98%",
                        "总分: grade=优", "宣传次数: level1=产出 weight=50分 score=50分");
    }

    @Test
    void heads_of_money_in_two_rows() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称：绿化经费   填报日期：2024年1月
                        项目资金（万元）||预算数|<|执行数|<|分值|得分
                        ^|^|年初预算|调整后预算|全年执行数|执行率|^|^
                        ^|年度资金总额|10|12|11|91.67%|10|9.17
                        一级指标|二级指标|三级指标|指标值|完成值|分值|得分|
                        产出|数量|株数|30|31|50|50|
                        """))
                .containsExactly(
                        "年度资金总额: initial_budget=10万元 full_year_budget=12万元 executed=11万元 execution_rate=91.67% weight=10分 score=9.17分",
                        "株数: level1=产出 level2=数量 target=30 actual=31 weight=50分 score=50分");
    }

    @Test
    void the_caption_beside_a_block_of_money_is_no_column_of_it() {
        assertThat(Sketch.rows("""
                        项目名称|节水宣传|<|<|<|<
                        预算执行（万元）|资金来源|年初预算|调整预算|实际支出|执行率（%）
                        ^|财政拨款|20.00|18.00|17.10|95
                        一级指标|二级指标|三级指标|目标值|实际值|权重（%）
                        产出|数量|宣传场次|10场|12场|40
                        """))
                .containsExactly(
                        "财政拨款: initial_budget=20.00万元 full_year_budget=18.00万元 executed=17.10万元 execution_rate=95%",
                        "宣传场次: level1=产出 level2=数量 target=10场 actual=12场 weight=40分");
    }

    @Test
    void sources_of_money_are_named_without_the_caption_of_their_list() {
        assertThat(Sketch.rows("""
                        部门（单位）名称|某水务局|<|<|<
                        预算情况|部门预算总额（万元）|全年预算数|全年执行数|执行率
                        ^|部门预算总额|1260.50|1250.30|99.19%
                        ^|资金来源：（1）财政拨款|1260.50|1250.30|-
                        一级指标|二级指标|三级指标|指标值|实际完成值
                        产出指标|数量指标|里程|20|22
                        """)).contains("财政拨款: full_year_budget=1260.50万元 executed=1250.30万元");
    }
}
