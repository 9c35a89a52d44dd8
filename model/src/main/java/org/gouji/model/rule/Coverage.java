package org.gouji.model.rule;

import java.util.List;

/**
 * How much of a statement the rules have looked at.
 *
 * @param statement the id of the statement
 * @param subject its subject
 * @param figures the numbers that were recovered
 * @param checked how many of them took part in a relation that was evaluated
 * @param unchecked the others, each as item and measure
 */
public record Coverage(String statement, String subject, int figures, int checked, List<String> unchecked) {

    public Coverage {
        unchecked = List.copyOf(unchecked);
    }
}
