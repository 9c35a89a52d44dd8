package org.gouji.model.rule;

/** What came of a rule. Only {@link #PASS} says that what the rule demands is so. */
public enum Outcome {
    PASS("pass", "通过"),
    FAIL("fail", "不通过"),
    /** A difference that rounding explains. */
    ROUNDING("rounding", "尾差"),
    /** Whether it holds depends on something that the document does not say. */
    REVIEW("review", "待核"),
    /** The document rightly has nothing that the rule is about. */
    NOT_APPLICABLE("not_applicable", "不适用"),
    /** The rule could not look: what it needs is missing or was not read surely. */
    INSUFFICIENT_DATA("insufficient_data", "数据不足"),
    /** The table looks as if it had been read wrongly, so its figures prove nothing. */
    PARSE_AMBIGUITY("parse_ambiguity", "识读存疑"),
    /** The rule itself broke. */
    EXECUTION_ERROR("execution_error", "执行出错");

    private final String id;
    private final String label;

    Outcome(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The name in the output contract. */
    public String id() {
        return id;
    }

    /** The name in messages. */
    public String label() {
        return label;
    }
}
