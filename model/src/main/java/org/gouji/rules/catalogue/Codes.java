package org.gouji.rules.catalogue;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.statement.Row;
import org.gouji.rules.fact.CodeTree;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Terms over the tree of classification codes of the statement in view. */
final class Codes {

    /** Digits of a 类. */
    static final int CLASS = 3;

    /** Digits of a 款. */
    static final int GROUP = 5;

    /** Digits of a 项. */
    static final int ITEM = 7;

    private Codes() {}

    static boolean isClass(Row row) {
        return row.code().length() == CLASS;
    }

    /** The rows directly below the row in view, in the column in view; none in a table that prints a code twice. */
    static List<Term> children(Frame frame) {
        String parent = frame.row().map(Row::code).orElse("");
        return Terms.rows(frame, tree(frame).children(parent));
    }

    /** The rows that have no parent in the statement in view; none in a table that prints a code twice. */
    static List<Term> tops(Frame frame) {
        return Terms.rows(frame, tree(frame).tops());
    }

    /** The rows without parent that are wanted. */
    static List<Term> tops(Frame frame, Predicate<Row> wanted) {
        return Terms.rows(frame, tree(frame).tops().stream().filter(wanted).toList());
    }

    private static CodeTree tree(Frame frame) {
        return frame.ledger().codes(frame.statement());
    }
}
