package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Notice;
import org.junit.jupiter.api.Test;

/** Kinds of money side by side, columns with labels of their own, and cells that stand under several heads. */
class KindsOfMoneyTest {

    @Test
    void kinds_side_by_side_with_a_row_for_each_of_budget_execution_and_rate() {
        List<Notice> diagnostics = new ArrayList<>();
        assertThat(Sketch.read("""
                        项目支出绩效自评表
                        项目名称|流浪救助|<|<|<|<|<|<
                        资金情况（万元）|资金来源|<|合计|当年财政拨款|上年结转资金|其他资金|<
                        ^|年初预算数|<|500|480|20|0|<
                        ^|全年执行数|<|510.4|490.4|20|0|<
                        ^|结转结余|<|3.5|3.5|||<
                        ^|执行率（%）|<|98.15|98.08|100||<
                        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
                        ^|产出指标|数量指标|救助人次|≥1200人次|1268人次|50|50
                        """, diagnostics).get(0).rows().stream().map(Sketch::show))
                .containsExactly(
                        "合计: initial_budget=500万元 executed=510.4万元 execution_rate=98.15%",
                        "当年财政拨款: initial_budget=480万元 executed=490.4万元 execution_rate=98.08%",
                        "上年结转资金: initial_budget=20万元 executed=20万元 execution_rate=100%",
                        "其他资金: initial_budget=0万元 executed=0万元",
                        "救助人次: level1=产出指标 level2=数量指标 target=≥1200人次 actual=1268人次 weight=50分 score=50分");
        assertThat(diagnostics)
                .extracting(Notice::message)
                .allMatch(message -> message.contains("“3.5”"))
                .hasSize(2);
    }

    @Test
    void kinds_below_the_budget_and_again_below_the_execution() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|法律援助|<|<|<|<|<|<
                        项目资金（万元）||全年预算数|<|<|全年执行数|<|<
                        ^||小计|财政拨款|其他资金|小计|财政拨款|其他资金
                        ^|合计|75|70|5|72|68|4
                        绩效指标|一级指标|二级指标|<|年初指标值|全年完成值|分值|得分
                        ^|产出指标|办理案件|<|300件|312件|60|60
                        """))
                .containsExactly(
                        "小计: full_year_budget=75万元 executed=72万元",
                        "财政拨款: full_year_budget=70万元 executed=68万元",
                        "其他资金: full_year_budget=5万元 executed=4万元",
                        "办理案件: level1=产出指标 target=300件 actual=312件 weight=60分 score=60分");
    }

    @Test
    void every_column_of_the_money_prints_a_label_before_its_figure() {
        assertThat(Sketch.rows("""
                        二、预算执行情况（万元）|<|<|<|<|<|<|<
                        预算安排情况（调整后）|<|资金到位情况|<|资金执行情况|<|预算执行进度|<
                        预算数：|640.00|到位数：|640.00|执行数：|608.00|95.00%|<
                        其中：财政资金|640.00|其中：财政资金|640.00|其中：财政资金|608.00|<|<
                        一级指标|二级指标|<|三级指标|预期指标值|实际完成值|<|自评得分
                        产出指标|数量指标|<|清运垃圾量|≥12万吨|12.3万吨|<|15
                        """))
                .containsExactly(
                        "预算数: full_year_budget=640.00万元 资金到位情况=640.00万元 executed=608.00万元 execution_rate=95.00%",
                        "财政资金: full_year_budget=640.00万元 资金到位情况=640.00万元 executed=608.00万元",
                        "清运垃圾量: level1=产出指标 level2=数量指标 target=≥12万吨 actual=12.3万吨 score=15分");
    }

    @Test
    void kinds_by_income_beside_kinds_by_spending_are_one_figure_each() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效自评表
                        单位：元
                        部门名称|某县应急局|<|<|<|<|<|<|<|<
                        年度预算申请||年初预算数|<|全年预算数|<|全年执行数|分值|执行率|得分
                        ^|年度资金总额|5,321,600|<|5,400,000|<|5,238,000|10|97%|9.7
                        ^|按收入性质分：|<|<|按支出性质分：|<|<|<|<|<
                        ^|其中：一般公共预算|5,321,600|<|其中：基本支出|<|3,000,000|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因|<
                        ^|产出指标|数量指标|检查次数|≥200次|231次|25|25||<
                        """))
                .containsExactly(
                        "年度资金总额: initial_budget=5321600元 full_year_budget=5400000元 executed=5238000元 weight=10分 execution_rate=97% score=9.7分",
                        "一般公共预算: amount=5321600元",
                        "基本支出: amount=3000000元",
                        "检查次数: level1=产出指标 level2=数量指标 target=≥200次 actual=231次 weight=25分 score=25分");
    }

    @Test
    void one_figure_over_several_columns_is_that_of_the_first() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|普查经费|<|<|<
                        项目资金（万元）|年初预算数|全年预算数|全年执行数|分值
                        年度资金总额|12.5|<|12.1|<
                        一级指标|三级指标|指标值|完成值|得分
                        产出指标|普查户数|300|310|50
                        """)).contains("年度资金总额: initial_budget=12.5万元 executed=12.1万元");
    }

    @Test
    void a_source_or_a_structure_of_money_is_named_without_its_caption_and_a_head_without_its_letter() {
        assertThat(Sketch.rows("""
                        部门名称|某县林业局|<|<|<
                        预算情况（万元）|预算构成|全年预算数A|全年执行数\\nB|执行率\\n（B/A）
                        ^|2.资金结构：（1）基本支出|10.5|10.5|100%
                        一级指标|二级指标|三级指标|指标值|完成值
                        产出指标|数量指标|造林面积|5万亩|5万亩
                        """)).contains("基本支出: full_year_budget=10.5万元 executed=10.5万元 execution_rate=100%");
    }
}
