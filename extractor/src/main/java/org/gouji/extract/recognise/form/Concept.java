package org.gouji.extract.recognise.form;

/** What a column of a self-evaluation form holds, whatever a province calls it. */
enum Concept {
    LEVEL1("level1"),
    LEVEL2("level2"),
    /** 三级指标: it names the row. */
    LEVEL3(""),
    COMPARATOR("comparator"),
    TARGET("target"),
    UNIT("unit"),
    WEIGHT("weight"),
    ACTUAL("actual"),
    SCORE("score"),
    DEVIATION("deviation"),
    INITIAL_BUDGET("initial_budget"),
    FULL_YEAR_BUDGET("full_year_budget"),
    EXECUTED("executed"),
    EXECUTION_RATE("execution_rate"),
    /** 任务名称: it names the row. */
    TASK(""),
    APPROVED_TOTAL("approved_total"),
    APPROVED_FISCAL("approved_fiscal"),
    APPROVED_OTHER("approved_other");

    private final String measure;

    Concept(String measure) {
        this.measure = measure;
    }

    /** The measure of the output contract; empty where the column names the row. */
    String measure() {
        return measure;
    }

    boolean isMoney() {
        return switch (this) {
            case INITIAL_BUDGET, FULL_YEAR_BUDGET, EXECUTED, APPROVED_TOTAL, APPROVED_FISCAL, APPROVED_OTHER -> true;
            default -> false;
        };
    }

    boolean isLevel() {
        return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
    }

    boolean isPoints() {
        return this == WEIGHT || this == SCORE;
    }
}
