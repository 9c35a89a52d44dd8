package org.gouji.model.rule;

import java.util.List;
import org.gouji.model.source.Notice;

/**
 * All that the rules say about one disclosure.
 *
 * @param checks every rule of the catalogue once, in its order
 * @param findings the heaviest first
 * @param coverage a line for each statement, in document order
 * @param unread how many figures are printed that were not read surely, and took no part
 * @param diagnostics tables that contradict themselves in a way that points to reading, not to the department
 */
public record Report(
        List<Check> checks, List<Finding> findings, List<Coverage> coverage, int unread, List<Notice> diagnostics) {

    public Report {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        diagnostics = List.copyOf(diagnostics);
    }
}
