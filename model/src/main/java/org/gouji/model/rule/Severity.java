package org.gouji.model.rule;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** Figures contradict each other or themselves beyond what rounding explains. */
    ERROR("error", "错误"),
    /** A requirement is not met, or words contradict figures. */
    WARNING("warning", "警告"),
    /** Plausible, but a person should look. */
    REVIEW("review", "待核"),
    /** Rounding and style. */
    INFO("info", "提示");

    private final String id;
    private final String label;

    Severity(String id, String label) {
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
