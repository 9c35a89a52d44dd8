package org.gouji.extract.fault;

import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.rules.Rules;

/**
 * A document in which one printed figure is another than the department wrote.
 *
 * @param disclosure the document with the wrong figure
 * @param statement id of the statement in which it stands
 * @param item of its row
 * @param measure of its column
 * @param wrong the figure as it now stands
 */
record Fault(Disclosure disclosure, String statement, String item, String measure, Figure.Printed wrong) {

    /** Whether an error or a warning shows the wrong figure among its evidence. */
    boolean isFound() {
        return Rules.check(disclosure).findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(this::shows);
    }

    private boolean shows(Evidence evidence) {
        return evidence.place().equals(wrong.place()) && evidence.raw().equals(wrong.raw());
    }

    @Override
    public String toString() {
        return statement + " " + item + " " + measure + " " + wrong.raw();
    }
}
