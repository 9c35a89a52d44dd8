package org.gouji.model.output;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Report;

/**
 * A document that was checked.
 *
 * @param document its name
 * @param report what the rules say
 * @param findings those of its findings that are new
 * @param suppressed those that are known or were waived
 */
public record Checked(String document, Report report, List<Finding> findings, List<Suppressed> suppressed) {

    /**
     * A finding that is not shown, and why.
     *
     * @param finding the finding
     * @param waiver when and why it was waived
     */
    public record Suppressed(Finding finding, Waiver waiver) {}

    public Checked {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }
}
