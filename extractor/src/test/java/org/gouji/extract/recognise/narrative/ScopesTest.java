package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.narrative.Narrative.read;

import org.junit.jupiter.api.Test;

class ScopesTest {

    @Test
    void narratives_of_several_units_in_one_file_are_told_apart() {
        assertThat(read(
                        "澄江县水务局2022年度部门决算",
                        "第一部分 决算情况说明",
                        "一、收入支出决算总体情况说明",
                        "2022年度收入总计30万元。",
                        "第二部分 名词解释",
                        "一、财政拨款收入：指财政拨付的资金。",
                        "澄江县河道管理所2022年度单位决算",
                        "第一部分 决算情况说明",
                        "一、收入支出决算总体情况说明",
                        "2022年度收入总计10万元。"))
                .containsExactly("totals<澄江县水务局> 收入总计 amount 30万元", "totals<澄江县河道管理所> 收入总计 amount 10万元");
    }

    @Test
    void a_list_of_units_makes_no_scopes() {
        assertThat(read(
                        "澄江县水务局2022年度部门决算",
                        "二、机构设置",
                        "澄江县河道管理所2022年度单位决算",
                        "第二部分 决算情况说明",
                        "一、收入支出决算总体情况说明",
                        "2022年度收入总计30万元。",
                        "二、收入决算情况说明",
                        "本年收入合计29万元。"))
                .containsExactly("totals 收入总计 amount 30万元", "income 本年收入合计 amount 29万元");
    }

    @Test
    void the_note_below_a_table_that_goes_on_is_no_narrative_of_its_own() {
        assertThat(read(
                        "澄江县水利局2022年度部门决算",
                        "一、收入决算表(续表)",
                        "注：本表反映部门本年度取得的各项收入情况。",
                        "第二部分 澄江县水务局概况",
                        "第三部分 决算情况说明",
                        "一、收入决算情况说明",
                        "本年收入合计29万元。"))
                .containsExactly("income 本年收入合计 amount 29万元");
    }
}
