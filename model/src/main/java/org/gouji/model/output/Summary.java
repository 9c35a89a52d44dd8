package org.gouji.model.output;

import java.util.List;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;

/**
 * What a disclosure holds, counted.
 *
 * @param figures the numbers that were recovered
 * @param unread what is printed and could not be read
 */
record Summary(int figures, int unread) {

    static Summary of(Disclosure disclosure) {
        List<Figure> all = disclosure.statements().stream()
                .flatMap(statement -> statement.rows().stream())
                .flatMap(row -> row.values().values().stream())
                .toList();
        return new Summary(count(all, Figure.Printed.class), count(all, Figure.Unread.class));
    }

    private static int count(List<Figure> figures, Class<? extends Figure> type) {
        return (int) figures.stream().filter(type::isInstance).count();
    }
}
