package org.gouji.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.form.Forms;

/**
 * The forms of the projects by what the projects are called, years and the words 项目 and 专项 apart.
 *
 * @param byName the forms of each name, in document order
 */
record ProjectForms(Map<String, List<Statement>> byName) {

    private static ProjectForms of(Ledger ledger) {
        return new ProjectForms(
                ledger.statements(Forms.PROJECT).stream().collect(Collectors.groupingBy(ProjectForms::name)));
    }

    /** The only form of the project that a report is about. */
    static Optional<Statement> about(Ledger ledger, Statement report) {
        if (report.subject().isEmpty()) {
            return Optional.empty();
        }
        List<Statement> same =
                ledger.derived(ProjectForms.class, ProjectForms::of).byName().getOrDefault(name(report), List.of());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static String name(Statement statement) {
        return Labels.core(statement.subject())
                .replace("项目", "")
                .replace("专项", "")
                .replace("运行经费", "运行费");
    }
}
