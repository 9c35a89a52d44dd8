package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

/** Forms as the provinces print them, with invented projects and figures. */
class ProvincesTest {

    @Test
    void the_form_of_the_ministry() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|河道保洁经费|<|<|<|<|<|<|<
                        项目资金\\n（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|<
                        ^|年度资金总额|60|58|55.1|10|95%|9.5|<
                        ^|其中：当年财政拨款|60|58|55.1|—|—|—|<
                        ^|上年结转资金||||—||—|<
                        年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
                        ^|保洁河道 80 公里|<|<|<|保洁河道 80 公里|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                        ^|产出指标\\n(50 分)|数量指标|保洁河道|≥80公里|80公里|50|50|
                        ^|满意度指标|满意度指标|居民满意度|≥90%|88%|40|39|样本偏少
                        总分|<|<|<|<|<|100|98.5|
                        """))
                .containsExactly(
                        "年度资金总额: initial_budget=60万元 full_year_budget=58万元 executed=55.1万元 weight=10分 execution_rate=95% score=9.5分",
                        "当年财政拨款: initial_budget=60万元 full_year_budget=58万元 executed=55.1万元",
                        "保洁河道: level1=产出指标(50分) level2=数量指标 target=≥80公里 actual=80公里 weight=50分 score=50分",
                        "居民满意度: level1=满意度指标 level2=满意度指标 target=≥90% actual=88% weight=40分 score=39分 deviation=样本偏少",
                        "总分: weight=100分 score=98.5分");
    }

    @Test
    void indicators_without_levels_and_a_total_in_the_head_of_the_form() {
        Statement form = Sketch.form("""
                2022年度项目绩效自评表
                项目名称|清漂经费|项目编码|50011|自评总分（分）|96.5||||
                项目联系人|张某某|联系电话|00000000000||||||
                项目资金（万元）|年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重（分）|执行率得分（分）|||
                年度总金额|120|118|115|97.46|10|9.75|||
                绩效指标|指标名称|计量单位|指标性质|指标权重（分）|年初指标值|调整指标值|全年完成值|得分系数（%）|指标得分（分）
                ^|清漂河段长度|公里|≥|20|120|118|118|100|20
                ^|群众满意度|%|≥|40|90||88|97|36.75
                """);
        assertThat(form.subject()).isEqualTo("清漂经费");
        assertThat(form.rows().stream().map(Sketch::show))
                .containsExactly(
                        "总分: score=96.5分",
                        "年度总金额: initial_budget=120万元 full_year_budget=118万元 executed=115万元 execution_rate=97.46% weight=10分 score=9.75分",
                        "清漂河段长度: unit=公里 comparator=≥ weight=20分 target=118公里 actual=118公里 score=20分",
                        "群众满意度: unit=% comparator=≥ weight=40分 target=90% actual=88% score=36.75分");
        assertThat(Sketch.notes(form, 2)).containsEntry("年初指标值", "120").containsEntry("得分系数（%）", "100");
    }

    @Test
    void goals_one_after_the_other_with_the_head_repeated() {
        assertThat(Sketch.rows("""
                        2023年度某区文旅局整体绩效自评表
                        单位名称：某区文旅局|<|<|<|<|<|<
                        基本支出总额|81.3|<|项目支出总额|<|30.6|<
                        预算执行情况（万元）\\n（20分）|预算数（A）|<|执行数（B）|<|执行率（B/A）|得分（20分*执行率）
                        ^|111.9|<|110.2|<|98.48%|19.7
                        年度目标1：（40分）|办好活动|<|<|<|<|<
                        年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
                        ^|产出指标|数量指标|文化下乡演出|≥30场|31场|40
                        年度目标2：（40分）|修缮文物|<|<|<|<|<
                        年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
                        ^|产出指标|数量指标|修缮文物点|3处|3处|40
                        总分|99.7|<|<|<|<|<
                        """))
                .containsExactly(
                        "基本支出总额: amount=81.3",
                        "项目支出总额: amount=30.6",
                        "预算执行情况: full_year_budget=111.9万元 executed=110.2万元 execution_rate=98.48% score=19.7分",
                        "文化下乡演出: level1=产出指标 level2=数量指标 target=≥30场 actual=31场 score=40分",
                        "修缮文物点: level1=产出指标 level2=数量指标 target=3处 actual=3处 score=40分",
                        "总分: score=99.7分");
    }

    @Test
    void reasons_over_several_columns_and_a_sum_of_adjustments() {
        assertThat(Sketch.rows("""
                        部门（单位）名称|某市粮储局|<|<|<|<|<|<|<|<|<|<
                        预算资金（万元）|年初预算数|<|预算调整数|<|全年预算数|<|执行数|<|执行率|权重|得分
                        ^|500|<|20|<|520|<|510|<|98.08%|10|9.81
                        绩效指标|一级指标|二级指标|三级指标|运算符号|指标值|度量单位|实际完成值|分值|得分|完成情况偏差原因分析|<
                        ^|^|^|^|^|^|^|^|^|^|经费保障|原因说明
                        ^|履职效能|重点工作履行|轮换粮食数量|>=|5000|吨|5200|40|40||超计划
                        自评得分|<|<|<|<|<|<|<|100|99.41||
                        """))
                .containsExactly(
                        "预算资金: initial_budget=500万元 预算调整数=20万元 full_year_budget=520万元 executed=510万元 execution_rate=98.08% weight=10分 score=9.81分",
                        "轮换粮食数量: level1=履职效能 level2=重点工作履行 comparator=>= target=5000吨 unit=吨 actual=5200吨 weight=40分 score=40分 deviation=超计划",
                        "总分: weight=100分 score=99.41分");
    }

    @Test
    void the_score_of_the_department_beside_that_of_the_finance_bureau() {
        Statement form = Sketch.form("""
                2024年度项目支出绩效自评表
                项目名称|帮扶经费|<|<|<|<|<|<|<
                自评金额（万元）|资金使用情况|<|预算金额|到位金额|支出金额|<|执行率|<
                ^|合计|<|50|50|48.6|<|97.2%|<
                年度绩效指标完成情况|一级指标|二级指标|三级指标|指标值|完成值|分值|部门自评得分|财政复核得分
                ^|产出|数量|帮扶户数|30户|30户|50|50|48
                合计|<|<|<|<|<|100|97.5|94
                """);
        assertThat(form.rows().stream().map(Sketch::show))
                .containsExactly(
                        "合计: full_year_budget=50万元 到位金额=50万元 executed=48.6万元 execution_rate=97.2%",
                        "帮扶户数: level1=产出 level2=数量 target=30户 actual=30户 weight=50分 score=50分",
                        "总分: weight=100分 score=97.5分");
        assertThat(Sketch.notes(form, 1)).containsEntry("财政复核得分", "48");
    }

    @Test
    void a_table_of_points_with_a_weight_for_each_level() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效评价评分表
                        一级指标|分值|二级指标|分值|三级指标|分值|评分标准|得分|扣分原因
                        投入|10|预算编制|10|编制完整性|5|完整得5分|5|
                        ^|^|^|^|编制准确性|5|准确得5分|4|有遗漏
                        合计|100|<|100|<|100||97.2|
                        """))
                .containsExactly(
                        "编制完整性: level1=投入 level2=预算编制 weight=5分 score=5分",
                        "编制准确性: level1=投入 level2=预算编制 weight=5分 score=4分 deviation=有遗漏",
                        "总分: weight=100分 score=97.2分");
    }

    @Test
    void tasks_with_money_approved_and_spent() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效自评表
                        部门名称|某区民政局|<|<|<|<|<|<|<|<
                        年度主要任务|任务名称|主要内容|全年预算数（万元）|<|<|全年执行数（万元）|<|<|执行率
                        ^|^|^|总额|财政拨款|其他资金|总额|财政拨款|其他资金|^
                        ^|困难救助|发放低保金|600.5|580.5|20|590|570|20|98.25%
                        ^|……|||||||||
                        ^|金额合计|<|600.5|580.5|20|590|570|20|98.25%
                        一级指标|二级指标|三级指标|<|<|<|年度指标值|<|实际完成值|<
                        产出指标|质量指标|发放准确率|<|<|<|100|<|99.5|<
                        """))
                .containsExactly(
                        "困难救助: approved_total=600.5万元 approved_fiscal=580.5万元 approved_other=20万元 executed=590万元 execution_rate=98.25%",
                        "金额合计: approved_total=600.5万元 approved_fiscal=580.5万元 approved_other=20万元 executed=590万元 execution_rate=98.25%",
                        "发放准确率: level1=产出指标 level2=质量指标 target=100 actual=99.5");
    }

    @Test
    void projects_of_a_department_with_their_money_are_tasks() {
        Statement form = Sketch.form("""
                部门整体绩效自评表
                部门名称|某局|<|<|<
                重点项目|项目名称|项目内容|预算金额（万元）|执行金额（万元）
                ^|甲项目|修路|10|9
                一级指标|三级指标|指标值|完成值|得分
                产出|公里|3|3|50
                总得分|<|<|<|99
                """);
        assertThat(form.id()).isEqualTo("self_evaluation.department");
        assertThat(form.rows().stream().map(Sketch::show))
                .containsExactly(
                        "甲项目: approved_total=10万元 executed=9万元",
                        "公里: level1=产出 target=3 actual=3 score=50分",
                        "总分: score=99分");
    }

    @Test
    void a_name_ends_where_the_next_label_begins() {
        assertThat(Sketch.form("""
                                项目支出绩效自评表
                                项目名称：绿化养护   填报日期：2024年1月
                                一级指标|三级指标|指标值|完成值
                                产出|株数|30|31
                                """).subject()).isEqualTo("绿化养护");
    }

    @Test
    void the_caption_beside_the_levels_may_be_called_as_the_third_of_them() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|古桥保护经费|<|<|<|<|<|<
                        绩效指标|一级指标|二级指标|绩效指标|年度指标值|实际完成值|分值|得分
                        ^|产出指标|数量指标|修缮古桥|≥3座|3座|60|60
                        ^|满意度指标|满意度指标|村民满意度|≥90%|92%|40|39
                        总体得分|<|<|<|<|<|100|99
                        """))
                .containsExactly(
                        "修缮古桥: level1=产出指标 level2=数量指标 target=≥3座 actual=3座 weight=60分 score=60分",
                        "村民满意度: level1=满意度指标 level2=满意度指标 target=≥90% actual=92% weight=40分 score=39分",
                        "总分: weight=100分 score=99分");
    }

    @Test
    void a_form_says_which_columns_it_has_even_where_they_are_blank() {
        assertThat(Sketch.form("""
                        项目名称|节水宣传|<|<|<|<
                        一级指标|二级指标|三级指标|目标值|实际值|偏差原因
                        产出|数量|宣传场次|10场|12场|
                        """).columns())
                .contains("target", "actual", "deviation")
                .doesNotContain("score");
    }
}
