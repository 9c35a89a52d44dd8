package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.narrative.Narrative.read;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which section of the narrative a heading opens. */
class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "收入支出决算总体情况说明, TOTALS",
        "2022年度收入支出决算总体及增减变动情况, TOTALS",
        "收入决算情况说明, INCOME",
        "支出决算情况说明, EXPENDITURE",
        "财政拨款收入支出决算总体情况说明, FISCAL_TOTALS",
        "一般公共预算财政拨款收入支出决算情况说明, GENERAL_BUDGET",
        "一般公共预算拨款支出决算情况, GENERAL_BUDGET",
        "财政拨款支出决算情况说明, GENERAL_BUDGET",
        "一般公共预算财政拨款支出决算结构情况, GENERAL_BUDGET_STRUCTURE",
        "一般公共预算财政拨款支出决算具体情况, GENERAL_BUDGET_ITEMS",
        "一般公共预算财政拨款基本支出决算情况说明, BASIC",
        "政府性基金预算收支决算情况说明, GOVERNMENT_FUND",
        "国有资本经营预算财政拨款支出决算情况说明, STATE_CAPITAL",
        "财政拨款“三公”经费、会议费和培训费支出情况说明, THREE_PUBLIC",
        "财政拨款会议费和培训费情况说明, THREE_PUBLIC",
        "一般性支出情况, THREE_PUBLIC",
        "关于机关运行经费支出说明, OPERATING_COST",
        "政府采购支出情况说明, PROCUREMENT",
        "政府购买服务支出说明, PROCUREMENT",
        "国有资产占有使用情况说明, ASSETS",
        "预算绩效管理情况说明, PERFORMANCE",
        "部门基本情况, STAFFING",
        "名词解释, IGNORE",
        "主要职责, IGNORE"
    })
    void a_heading_opens_a_section(String title, Concept section) {
        assertThat(SectionConcepts.of(title, Optional.empty())).hasValue(section);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_BUDGET, 总体情况, GENERAL_BUDGET",
        "GENERAL_BUDGET, 结构情况, GENERAL_BUDGET_STRUCTURE",
        "GENERAL_BUDGET, 具体情况, GENERAL_BUDGET_ITEMS",
        "GENERAL_BUDGET, 按支出经济分类科目说明, BASIC",
        "GENERAL_BUDGET, 收入情况, GENERAL_BUDGET",
        "FISCAL_TOTALS, 一般公共预算财政拨款支出决算情况, GENERAL_BUDGET",
        "EXPENDITURE, 基本支出情况, EXPENDITURE",
        "TOTALS, 收入情况, INCOME",
        "TOTALS, 收入总计主要构成, TOTALS",
        "TOTALS, 支出总计主要构成, TOTALS",
        "THREE_PUBLIC, 支出具体情况, THREE_PUBLIC"
    })
    void what_a_short_heading_opens_depends_on_the_one_above(Concept above, String title, Concept section) {
        assertThat(SectionConcepts.of(title, Optional.of(above))).hasValue(section);
    }

    @Test
    void a_numbered_paragraph_on_income_opens_that_section_among_the_totals() {
        assertThat(read(
                        "一、收入支出决算总体情况说明",
                        "2022年度澄江县水务局年初结转和结余1万元，本年收入20万元。",
                        "（一）2022年收入20万元，比2021年决算数增加2万元，具体情况如下：",
                        "1.财政拨款收入19万元。",
                        "（二）2022年支出18万元，具体情况如下：",
                        "1.基本支出8万元。其中，人员支出7万元。"))
                .containsExactlyInAnyOrder(
                        "totals 年初结转和结余 amount 1万元",
                        "totals 本年收入合计 amount 20万元",
                        "income 本年收入合计 amount 20万元",
                        "income 本年收入合计 change 2万元",
                        "income 财政拨款收入 amount 19万元",
                        "expenditure 本年支出合计 amount 18万元",
                        "expenditure 基本支出 amount 8万元",
                        "expenditure 人员经费 amount 7万元");
    }

    @Test
    void a_heading_that_ends_like_a_sentence_is_one() {
        assertThat(read(
                        "（五）一般公共预算财政拨款支出决算情况说明",
                        "2.一般公共预算财政拨款支出决算结构情况。",
                        "一般公共预算财政拨款支出30万元，主要用于以下方面：教育（类）支出30万元，占100%。"))
                .contains("general_budget_structure 一般公共预算财政拨款支出 amount 30万元");
    }
}
