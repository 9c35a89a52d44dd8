package org.gouji.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The tree of classification codes: 类 (3 digits), 款 (5), 项 (7); a row's parent has the longest shorter code that is printed. */
final class Codes {

    private static final int CLASS = 3;

    private Codes() {}

    static boolean isClass(Row row) {
        return row.code().length() == CLASS;
    }

    /** The rows directly below the row in view, in the column in view; none in a table that prints a code twice. */
    static List<Term> children(Frame frame) {
        String parent = frame.row().map(Row::code).orElse("");
        return under(frame, parent, row -> true);
    }

    /** The rows that have no parent in the statement in view; none in a table that prints a code twice. */
    static List<Term> tops(Frame frame) {
        return under(frame, "", row -> true);
    }

    /** The rows without parent that are wanted. */
    static List<Term> tops(Frame frame, Predicate<Row> wanted) {
        return under(frame, "", wanted);
    }

    private static List<Term> under(Frame frame, String parent, Predicate<Row> wanted) {
        Set<String> codes = codes(frame.statement());
        if (codes.isEmpty()) {
            return List.of();
        }
        return Terms.rows(
                frame,
                row -> !row.code().isEmpty()
                        && wanted.test(row)
                        && parent(row.code(), codes).equals(parent));
    }

    /** The code of the parent among these codes; empty where there is none. */
    static String parent(String code, Set<String> codes) {
        for (int length = code.length() - 1; length > 0; length--) {
            String shorter = code.substring(0, length);
            if (codes.contains(shorter)) {
                return shorter;
            }
        }
        return "";
    }

    /** The codes of a statement; none where one of them is printed twice, for then the tree cannot be told. */
    private static Set<String> codes(Statement statement) {
        Set<String> seen = new HashSet<>();
        List<String> printed = statement.rows().stream()
                .map(Row::code)
                .filter(code -> !code.isEmpty())
                .toList();
        return printed.stream().allMatch(seen::add) ? seen : Set.of();
    }

    /** All codes of a statement. */
    static Set<String> printed(Statement statement) {
        return statement.rows().stream()
                .map(Row::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
