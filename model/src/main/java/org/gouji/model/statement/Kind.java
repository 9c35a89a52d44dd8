package org.gouji.model.statement;

/** What a published document is. */
public enum Kind {
    FINAL_ACCOUNTS("final_accounts", "决算公开"),
    BUDGET("budget", "预算公开"),
    SELF_EVALUATION("self_evaluation", "绩效自评"),
    TEMPLATE("template", "空白模板"),
    OTHER("other", "其他文件");

    private final String id;
    private final String label;

    Kind(String id, String label) {
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
