package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Notice;
import org.junit.jupiter.api.Test;

/** Rows of forms that are neither plain money nor plain indicators: subtotals, the rate as an indicator, labels with values. */
class RowsOfTotalsTest {

    @Test
    void subtotals_are_rows_of_their_own_under_the_caption_of_their_indicators() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效自评表
                        部门名称|某县统计局|<|<|<|<|<
                        一级指标|二级指标|三级指标|分值|指标值|完成值|得分
                        产出|数量|调查户数|60|≥900户|910户|60
                        小计|<|<|60|||60
                        效益|社会效益|数据使用率|40|≥90%|88%|39
                        小计|<|<|40|||39
                        合计|<|<|100|||99
                        """))
                .containsExactly(
                        "调查户数: level1=产出 level2=数量 weight=60分 target=≥900户 actual=910户 score=60分",
                        "小计: level1=产出 weight=60分 score=60分",
                        "数据使用率: level1=效益 level2=社会效益 weight=40分 target=≥90% actual=88% score=39分",
                        "小计: level1=效益 weight=40分 score=39分",
                        "总分: weight=100分 score=99分");
    }

    @Test
    void one_label_over_all_levels_names_an_indicator_where_points_are_given() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|供暖补贴|<|<|<|<|<
                        一级指标|二级指标|三级指标|指标值|实际值|分值|得分
                        产出|数量|补贴户数|300户|300户|90|90
                        预算执行率|<|<|100%|96%|10|9.6
                        指标说明|<|<|无|||
                        总分|<|<|||100|99.6
                        """))
                .containsExactly(
                        "补贴户数: level1=产出 level2=数量 target=300户 actual=300户 weight=90分 score=90分",
                        "预算执行率: level1=预算执行率 level2=预算执行率 target=100% actual=96% weight=10分 score=9.6分",
                        "总分: weight=100分 score=99.6分");
    }

    @Test
    void the_rate_below_the_money_with_a_label_of_its_own_belongs_to_that_money() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|修缮专项|<|<|<|<
                        资金使用情况（万元）|预算安排|<|实际使用|<|<
                        ^|200.00|<|188.40|<|<
                        预算执行率（10分）|94.20%|<|得分|9.42|<
                        一级指标|二级指标|三级指标|目标值|实际值|得分
                        产出|数量|修缮栋数|10栋|10栋|90
                        """))
                .containsExactly(
                        "资金使用情况: full_year_budget=200.00万元 executed=188.40万元 execution_rate=94.20% score=9.42分",
                        "修缮栋数: level1=产出 level2=数量 target=10栋 actual=10栋 score=90分");
    }

    @Test
    void what_is_foreseen_for_the_whole_year_is_neither_its_budget_nor_what_was_reached() {
        assertThat(Sketch.rows("""
                        项目支出绩效监控表
                        项目名称|遗址公园建设|<|<|<|<
                        项目资金（万元）||年初预算数|1-7月执行数|全年预计执行数|<
                        ^|年度资金总额|220.00|87.57|219.00|<
                        一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况
                        产出|数量|展板数量|≥50块|32块|50块
                        """))
                .containsExactly(
                        "年度资金总额: initial_budget=220.00万元 executed=87.57万元 全年预计执行数=219.00万元",
                        "展板数量: level1=产出 level2=数量 target=≥50块 actual=32块");
    }

    @Test
    void figures_beside_kinds_of_money_that_nobody_knows_are_told() {
        List<Notice> notices = new ArrayList<>();
        Sketch.read("""
                部门整体支出绩效目标完成情况表
                单位名称|某区档案馆|<|<|<|<|<
                年度预算（万元）|合计|财政拨款|其他收入|合计|基本支出|项目支出
                ^|412.50|402.50|10.00|412.50|300.20|112.30
                一级指标|二级指标|三级指标|指标值|实际完成值|<|<
                产出|数量|接收档案|3万卷|3万卷|<|<
                """, notices);

        assertThat(notices).extracting(Notice::code).containsExactly("unplaced-figure", "unplaced-figure");
    }

    @Test
    void an_edge_that_parts_a_row_in_two_makes_no_second_indicator() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|供暖补贴|<|<|<|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|指标值|实际值|分值|得分
                        ^|产出|数量|补贴户数|300户|300户|90|90
                        |^|^|^|^|^|^|^
                        """))
                .containsExactly("补贴户数: level1=产出 level2=数量 target=300户 actual=300户 weight=90分 score=90分");
    }

    @Test
    void a_caption_that_a_page_break_cuts_is_one_for_all_its_rows() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|供暖补贴|<|<|<|<|<
                        一级指标|二级指标|三级指标|指标值|实际值|分值|得分
                        满意度指|服务对象满意度指|受益户|≥90%|95%|5|5
                        标（10分）|标|居民|≥90%|92%|5|5
                        """))
                .containsExactly(
                        "受益户: level1=满意度指标（10分） level2=服务对象满意度指标 target=≥90% actual=95% weight=5分 score=5分",
                        "居民: level1=满意度指标（10分） level2=服务对象满意度指标 target=≥90% actual=92% weight=5分 score=5分");
    }
}
