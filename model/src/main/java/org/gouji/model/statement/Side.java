package org.gouji.model.statement;

/** The side of a statement that sets income beside expenditure. */
public enum Side {
    INCOME("income"),
    EXPENDITURE("expenditure"),
    /** The statement has no sides. */
    NONE("");

    private final String id;

    Side(String id) {
        this.id = id;
    }

    /** The name in the output contract; empty for {@link #NONE}. */
    public String id() {
        return id;
    }
}
