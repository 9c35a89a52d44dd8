package org.gouji.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.statement.Contents;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Statement;

/**
 * What of a document tells whether it and others are one disclosure.
 *
 * @param entity whose it is; empty where it does not say
 * @param year of the accounts; empty where it does not say
 * @param kind what it is
 * @param report whether it explains the accounts in sentences, of which a disclosure has one
 * @param annex whether it is a part of a disclosure that states no figure: the glossary, or what the department is
 * @param tables the figures of its tables and forms, by statement and subject; of each its hash, to tell copies from other tables
 */
record Profile(
        String entity,
        Optional<Integer> year,
        Kind kind,
        boolean report,
        boolean annex,
        Map<String, Set<Integer>> tables) {

    private static final Pattern ANNEX = Pattern.compile(".*(?:名词解释|术语解释|部门概况|单位概况)");

    private static final String NARRATIVE = "narrative.";
    private static final String EVALUATION = "narrative.evaluation";

    /** Two copies of one table differ in a slip or two; the tables of two offices, or of two scopes, in most of their figures. */
    private static final double COPIES_SHARE = 0.5;

    static Profile of(Disclosure disclosure) {
        Map<String, Set<Integer>> tables = new HashMap<>();
        boolean report = false;
        for (Statement statement : disclosure.statements()) {
            if (!statement.id().startsWith(NARRATIVE)) {
                Set<Integer> figures =
                        tables.computeIfAbsent(statement.id() + '|' + statement.subject(), key -> new HashSet<>());
                Contents.of(statement).keySet().forEach(figure -> figures.add(figure.hashCode()));
            } else if (!statement.id().equals(EVALUATION)) {
                report = true;
            }
        }
        return new Profile(
                disclosure.identity().entity(),
                disclosure.identity().fiscalYear(),
                disclosure.identity().kind(),
                report,
                isAnnex(disclosure),
                tables);
    }

    private static boolean isAnnex(Disclosure disclosure) {
        return disclosure.statements().isEmpty()
                && disclosure.identity().kind() != Kind.BUDGET
                && disclosure.outline().sections().stream()
                        .anyMatch(section -> ANNEX.matcher(section.title()).matches());
    }

    /** Whether it says whose it is and of which year. */
    boolean isNamed() {
        return !entity.isEmpty() && year.isPresent();
    }

    /**
     * Whether nothing in the two speaks against their being one disclosure. A report may have in it what a workbook beside it
     * has; two files without a report that hold the same table are two versions of it.
     */
    boolean agreesWith(Profile other) {
        return isPublished()
                && other.isPublished()
                && !(report && other.report)
                && (entity.endsWith(other.entity) || other.entity.endsWith(entity))
                && (year.isEmpty() || other.year.isEmpty() || year.equals(other.year))
                && tables.keySet().stream()
                        .filter(other.tables::containsKey)
                        .allMatch(table ->
                                (report || other.report) && areCopies(tables.get(table), other.tables.get(table)));
    }

    private boolean isPublished() {
        return annex || kind == Kind.FINAL_ACCOUNTS || kind == Kind.SELF_EVALUATION;
    }

    private static boolean areCopies(Set<Integer> one, Set<Integer> two) {
        long shared = one.stream().filter(two::contains).count();
        return shared >= COPIES_SHARE * Math.min(one.size(), two.size());
    }
}
