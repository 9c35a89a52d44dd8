package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Locale;

/** The sections of the narrative that the contract names. */
enum Concept {
    TOTALS("收入总计+支出总计"),
    INCOME("本年收入合计"),
    EXPENDITURE("本年支出合计"),
    FISCAL_TOTALS("财政拨款收入总计+财政拨款支出总计"),
    GENERAL_BUDGET("一般公共预算财政拨款支出"),
    GENERAL_BUDGET_STRUCTURE("一般公共预算财政拨款支出"),
    GENERAL_BUDGET_ITEMS("一般公共预算财政拨款支出"),
    BASIC("一般公共预算财政拨款基本支出"),
    THREE_PUBLIC("“三公”经费财政拨款支出"),
    GOVERNMENT_FUND("政府性基金预算财政拨款支出"),
    STATE_CAPITAL("国有资本经营预算财政拨款支出"),
    OPERATING_COST("机关运行经费"),
    PROCUREMENT("政府采购支出总额"),
    ASSETS("车辆"),
    PERFORMANCE,
    STAFFING,
    EVALUATION,
    /** Text without figures to recover: definitions, duties, tasks. */
    IGNORE;

    /** What a sentence is about that names nothing; a + stands between two. */
    private final String subjects;

    Concept() {
        this("");
    }

    Concept(String subjects) {
        this.subjects = subjects;
    }

    /** The name in the data files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Concept of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The id of the statement in the output contract. */
    String statement() {
        return "narrative." + id();
    }

    /** What a sentence is about that names nothing: two items where one figure stands for both. */
    List<String> subjects() {
        return subjects.isEmpty() ? List.of() : List.of(subjects.split("\\+"));
    }

    /** Whether the wording is free: items keep their printed names. */
    boolean isFree() {
        return this == PERFORMANCE || this == STAFFING || this == EVALUATION;
    }
}
