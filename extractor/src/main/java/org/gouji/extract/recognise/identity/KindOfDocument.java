package org.gouji.extract.recognise.identity;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Tells final accounts, budgets, self-evaluations and blank forms apart. */
final class KindOfDocument {

    /** A document with fewer placeholders may have left one in by mistake. */
    private static final int TEMPLATE = 8;

    /** One figure for so many placeholders is an example, or a code of the form, and fills nothing in. */
    private static final int FILLED_IN = 10;

    private static final Phrase ACCOUNTS = Phrase.of("决算(?!.*(?:评价|自评))");
    private static final Phrase BUDGET = Phrase.of("预算(?:公开|表|总表|安排|收支)|年(?:度)?(?:部门|单位)?预算|收支预算|预算编制");
    private static final Phrase EVALUATION = Phrase.of("自评|绩效评价|评价报告|绩效目标完成情况");
    private static final Phrase PLACEHOLDER = Phrase.of("(?<![A-Za-z])[XＸ×]{2,}(?![A-Za-z])");

    private KindOfDocument() {}

    /** Whether the titles are those of a budget: they speak of 预算 and hardly of 决算. */
    static boolean isBudget(Passages passages) {
        List<String> titles = headlines(passages);
        return count(titles, BUDGET) >= 2
                && count(titles, BUDGET) > 3 * count(titles, ACCOUNTS)
                && count(titles, EVALUATION) * 2 < count(titles, BUDGET);
    }

    static Kind of(Passages passages, Outline outline, List<Statement> statements) {
        if (isBudget(passages)) {
            return Kind.BUDGET;
        }
        long placeholders = placeholders(outline);
        if (placeholders >= TEMPLATE && figures(statements) * FILLED_IN < placeholders) {
            return Kind.TEMPLATE;
        }
        List<String> titles = headlines(passages);
        if (statements.stream().anyMatch(KindOfDocument::isOfAccounts) || count(titles, ACCOUNTS) >= 2) {
            return Kind.FINAL_ACCOUNTS;
        }
        if (statements.stream().anyMatch(KindOfDocument::isOfEvaluation) || count(titles, EVALUATION) > 0) {
            return Kind.SELF_EVALUATION;
        }
        return count(titles, ACCOUNTS) > 0 && !statements.isEmpty() ? Kind.FINAL_ACCOUNTS : Kind.OTHER;
    }

    private static List<String> headlines(Passages passages) {
        List<String> lines = new ArrayList<>(passages.cover());
        passages.titles().stream().map(Texts::squeeze).forEach(lines::add);
        return lines;
    }

    private static boolean isOfAccounts(Statement statement) {
        return !statement.id().contains(".") && !"performance_basics".equals(statement.id());
    }

    private static boolean isOfEvaluation(Statement statement) {
        return statement.id().startsWith("self_evaluation") || "performance_basics".equals(statement.id());
    }

    private static long count(List<String> titles, Phrase pattern) {
        return titles.stream().filter(title -> pattern.in(title)).count();
    }

    private static long figures(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.rows().stream())
                .flatMap(row -> row.values().values().stream())
                .filter(Figure.Printed.class::isInstance)
                .count();
    }

    private static long placeholders(Outline outline) {
        long found = 0;
        for (Section section : outline.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    found += PLACEHOLDER.all(paragraph.text()).stream().count();
                }
            }
        }
        return found;
    }
}
