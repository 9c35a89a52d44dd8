package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.GridView;

/**
 * A block of a form: a head and the rows under it.
 *
 * @param kind what stands in it
 * @param header its head; empty for {@link Kind#FREE}
 * @param from its first row below the head
 * @param to the row behind its last
 */
record Part(Kind kind, Optional<Header> header, int from, int to) {

    /** What a block holds. */
    enum Kind {
        /** Labels with a value beside them, and texts. */
        FREE,
        FUNDS,
        /** Money with its kinds side by side. */
        KINDS_OF_MONEY,
        TASKS,
        INDICATORS
    }

    /** The blocks of a form, from its first row to its last. */
    static List<Part> of(GridView view) {
        List<Part> parts = new ArrayList<>();
        Part open = new Part(Kind.FREE, Optional.empty(), 0, 0);
        for (int row = 0; row < view.rows(); row++) {
            Optional<Part> next = row < open.from() ? Optional.empty() : beginning(view, row, open.kind());
            if (next.isPresent()) {
                parts.add(open.until(next.get().header().map(Header::top).orElse(row)));
                open = next.get();
            }
        }
        parts.add(open.until(view.rows()));
        return parts;
    }

    /** Whether this block only goes on with the one above: nothing between them, the same columns, the head printed again. */
    boolean continues(Part above) {
        return kind == above.kind
                && header.isPresent()
                && above.to == header.get().top()
                && header.get().heads().equals(above.header.map(Header::heads).orElse(List.of()));
    }

    private Part until(int end) {
        return new Part(kind, header, from, Math.max(from, end));
    }

    private static Optional<Part> beginning(GridView view, int row, Kind open) {
        return with(Kind.INDICATORS, Headers.indicators(view, row))
                .or(() -> with(Kind.TASKS, Headers.tasks(view, row)))
                .or(() -> with(Kind.FUNDS, Headers.funds(view, row)))
                .or(() -> with(Kind.KINDS_OF_MONEY, Headers.kindsOfMoney(view, row)))
                .or(() -> text(view, row, open));
    }

    private static Optional<Part> text(GridView view, int row, Kind open) {
        boolean endsBlock = open != Kind.FREE && open != Kind.INDICATORS && Headers.isText(Line.of(view, row));
        return endsBlock ? Optional.of(new Part(Kind.FREE, Optional.empty(), row, row)) : Optional.empty();
    }

    private static Optional<Part> with(Kind kind, Optional<Header> header) {
        return header.map(found -> new Part(kind, header, found.bottom() + 1, found.bottom() + 1));
    }
}
