package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

/** Forms that split the target into sign, value and unit, and say the name of a figure of money beside it. */
class SplitColumnsTest {

    private static final String INDICATORS = """
            一级指标|二级指标|三级指标|分值|预期指标值|<|<|实际完成值|自评得分
            ^|^|^|^|符号|值|单位（文字描述）|^|^
            产出指标|数量指标|修剪行道树|60|≥|800|棵|820棵|60
            效益指标|社会效益|街面观感|40|文字描述||整洁|整洁|40
            """;

    @Test
    void a_target_is_the_value_below_its_head_and_words_without_a_value_stand_in_the_column_of_the_unit() {
        assertThat(Sketch.rows("项目名称|行道树养护|<|<|<|<|<|<|<\n" + INDICATORS))
                .containsExactly(
                        "修剪行道树: level1=产出指标 level2=数量指标 weight=60分 comparator=≥ target=800棵 unit=棵 actual=820棵 score=60分",
                        "街面观感: level1=效益指标 level2=社会效益 weight=40分 comparator=文字描述 actual=整洁 score=40分 target=整洁");
    }

    @Test
    void the_unit_of_the_money_stands_in_the_caption_over_the_block_and_a_figure_behind_its_name() {
        assertThat(Sketch.rows("""
                        项目名称|行道树养护|<|<|<
                        二、预算执行情况（万元）|<|<|<|<
                        资金类别|预算安排情况（调整后）|资金到位情况|资金执行情况|预算执行进度
                        预算数|62.00|到位数 61.00|执行数：58.90|95.00%
                        其中：财政资金|62.00|61.00|58.90|95.00%
                        三、目标完成情况|<|<|<|<
                        """ + INDICATORS.replace("\n", "|\n")))
                .startsWith(
                        "预算数: full_year_budget=62.00万元 资金到位情况=61.00万元 executed=58.90万元 execution_rate=95.00%",
                        "财政资金: full_year_budget=62.00万元 资金到位情况=61.00万元 executed=58.90万元 execution_rate=95.00%");
    }

    @Test
    void a_name_in_a_cell_of_its_own_between_the_head_and_the_figure_is_passed_over() {
        assertThat(Sketch.rows("""
                        项目名称|行道树养护|<|<|<|<|<
                        资金类别|预算安排情况（万元）|资金到位情况|<|资金执行情况|<|预算执行进度
                        预算数|62.00|到位数|61.00|执行数|58.90|95.00%
                        三、目标完成情况|<|<|<|<|<|<
                        """ + INDICATORS))
                .startsWith("预算数: full_year_budget=62.00万元 资金到位情况=61.00万元 executed=58.90万元 execution_rate=95.00%");
    }

    @Test
    void money_that_belongs_to_no_item_is_told() {
        List<Notice> notices = new ArrayList<>();
        List<Statement> forms = Sketch.read("项目名称|行道树养护|总体完成率|95.5%|||||\n" + INDICATORS, notices);
        assertThat(forms).hasSize(1);
        assertThat(notices).extracting(Notice::code).containsExactly("unplaced-figure");
        assertThat(notices.get(0).message()).contains("95.5%");
    }
}
