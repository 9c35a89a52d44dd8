package org.gouji.model.rule;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, never reused: {@code T3-01}, {@code DOC-05}.
 *
 * @param value family, hyphen, two digits
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("(?:DOC|TAB|T\\d{1,2}|[XNSOPFRCY])-\\d{2}");

    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a rule: " + value);
        }
    }

    /** What stands before the hyphen: {@code T3}, {@code DOC}. */
    public String family() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
