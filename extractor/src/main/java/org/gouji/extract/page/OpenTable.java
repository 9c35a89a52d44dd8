package org.gouji.extract.page;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.source.Box;
import org.gouji.model.text.Texts;

/**
 * A table without level lines at the end of a page, which may go on at the top of the next.
 *
 * @param left where it begins, in points
 * @param right where it ends
 * @param rows its rows on that page
 */
record OpenTable(double left, double right, List<WrappedRow> rows) {

    /** No table at all. */
    static final OpenTable NONE = new OpenTable(0, 0, List.of());

    /** Words of one column begin, and its amounts end, within this many points of each other. */
    private static final double FLUSH = 1.5;

    /** Fewer words that two pages share at the top of their tables may be a heading. */
    private static final int LEAST_HEADS = 3;

    OpenTable {
        rows = List.copyOf(rows);
    }

    boolean isNone() {
        return rows.isEmpty();
    }

    /** Whether rows begin with the heads of this table. */
    boolean isRepeatedBy(List<WrappedRow> others) {
        int words = 0;
        for (int i = 0; i < Math.min(rows.size(), others.size()) && isSameHead(rows.get(i), others.get(i)); i++) {
            words += (int) words(rows.get(i)).count();
        }
        return words >= LEAST_HEADS;
    }

    private static boolean isSameHead(WrappedRow row, WrappedRow other) {
        return !row.hasAmount() && text(row).equals(text(other));
    }

    /** Whether rows have amounts, all of them in columns of this table, and no word that is not in one. */
    boolean isAlignedWith(List<WrappedRow> others) {
        return !isNone()
                && others.stream().allMatch(row -> row.hasAmount() && words(row).allMatch(this::hasPlaceFor));
    }

    /** Whether rows begin no more to the left, and end no more to the right, but for so many points. */
    boolean isAsWideAs(double from, double to, double points) {
        return from >= left - points && to <= right + points;
    }

    private static String text(WrappedRow row) {
        StringBuilder text = new StringBuilder();
        row.lines().forEach(line -> text.append(Texts.fold(line.line().text())));
        return text.toString();
    }

    private boolean hasPlaceFor(TextLine word) {
        boolean amount = MissingLevels.isAmount(word);
        return rows.stream()
                .flatMap(OpenTable::words)
                .filter(other -> amount == MissingLevels.isAmount(other))
                .anyMatch(other -> amount ? isFlush(other.box().x1(), word.box().x1()) : begins(other.box(), word));
    }

    private static boolean begins(Box other, TextLine word) {
        return isFlush(other.x0(), word.box().x0());
    }

    private static boolean isFlush(double one, double other) {
        return Math.abs(one - other) < FLUSH;
    }

    private static Stream<TextLine> words(WrappedRow row) {
        return row.lines().stream().flatMap(line -> line.words().stream());
    }
}
