package org.gouji.model.output;

/** What wrote an output, so that a reader of it knows what to expect. */
public final class Generator {

    public static final String NAME = "gouji";

    /** The version of the program, as in the build. */
    public static final String VERSION = "0.1.0";

    /** The version of the rule catalogue: the first number changes where a rule is withdrawn or judges otherwise. */
    public static final String RULES = "1.0";

    /** The version of the JSON Schema {@code gouji-1.json}: the first number changes with breaking changes only. */
    public static final String SCHEMA = "1.1";

    private Generator() {}
}
