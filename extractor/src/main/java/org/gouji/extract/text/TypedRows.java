package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.LineOpening;

/**
 * Puts the lines of a table together to rows: a label too long for its column goes on in further lines, above and below the line of
 * the figures.
 */
final class TypedRows {

    /** At least this part of the rows begins with a code where those of a table have codes. */
    private static final double CODED = 0.6;

    /** A label whose column is full but for so many columns goes on in the next line. */
    private static final int ROOM = 2;

    private final List<List<TypedWord>> lines;
    private final List<TypedColumn> columns;
    private final boolean coded;
    private final List<List<TypedWord>> rows = new ArrayList<>();

    private TypedRows(List<List<TypedWord>> lines, List<TypedColumn> columns) {
        this.lines = lines;
        this.columns = columns;
        List<List<TypedWord>> figured = lines.stream()
                .filter(line -> line.stream().anyMatch(TypedWord::isFigure))
                .toList();
        long codes = figured.stream().filter(line -> line.get(0).isCode()).count();
        this.coded = codes >= CODED * figured.size();
    }

    /** The words of each row, in the order in which they are read. */
    static List<List<TypedWord>> of(List<List<TypedWord>> lines, List<TypedColumn> columns) {
        TypedRows rows = new TypedRows(
                withCodes(lines.stream().filter(line -> !line.isEmpty()).toList()), columns);
        rows.assemble();
        return rows.rows;
    }

    /** A code alone in its line belongs to the next line where that has none. */
    private static List<List<TypedWord>> withCodes(List<List<TypedWord>> lines) {
        List<List<TypedWord>> joined = new ArrayList<>();
        for (List<TypedWord> line : lines) {
            List<TypedWord> last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            boolean codes = last.stream().allMatch(TypedWord::isCode)
                    && line.stream().anyMatch(TypedWord::isLabel)
                    && line.stream().noneMatch(TypedWord::isCode)
                    && last.stream().allMatch(code -> line.get(0).from() > code.from());
            if (codes) {
                List<TypedWord> whole = new ArrayList<>(last);
                whole.addAll(line);
                joined.set(joined.size() - 1, whole);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private void assemble() {
        int pieces = 0;
        int at = 0;
        while (at < lines.size()) {
            int next = at + 1;
            List<TypedWord> row = new ArrayList<>(lines.get(at));
            if (isOfLabels(at)) {
                pieces++;
            } else {
                int above = piecesAbove(at, pieces);
                for (int i = 0; i < above; i++) {
                    row.addAll(0, rows.remove(rows.size() - 1));
                }
                while (next < lines.size() && isPiece(next) && isBelow(at, next, above)) {
                    row.addAll(lines.get(next));
                    next++;
                }
                pieces = 0;
            }
            rows.add(row);
            at = next;
        }
    }

    private boolean isOfLabels(int at) {
        return lines.get(at).stream().allMatch(TypedWord::isLabel);
    }

    /** Whether a line may go on with a label: words without figures that open nothing. */
    private boolean isPiece(int at) {
        return isOfLabels(at) && lines.get(at).stream().noneMatch(word -> LineOpening.isIn(word.text()));
    }

    /** How many of the lines just above a line of figures, of so many that were no rows, are the beginning of its label. */
    private int piecesAbove(int at, int pieces) {
        int above = 0;
        while (above < pieces
                && (above == 0 || isPiece(at - above))
                && lineNumber(at - above) - lineNumber(at - above - 1) == 1
                && isLabelFor(lines.get(at - above - 1), lines.get(at))) {
            above++;
        }
        return above;
    }

    /** Whether each piece stands where the line has no label of its own, or where rows have codes and the piece has none. */
    private boolean isLabelFor(List<TypedWord> piece, List<TypedWord> line) {
        return piece.stream()
                .allMatch(word -> coded
                        ? line.get(0).isFigure() && word.from() > line.get(0).from()
                        : line.stream().noneMatch(other -> other.isLabel() && isInOneColumn(word, other)));
    }

    private boolean isInOneColumn(TypedWord one, TypedWord other) {
        return one.overlaps(other)
                || columns.stream().anyMatch(column -> !column.figures() && column.meets(one) && column.meets(other));
    }

    private boolean isBelow(int at, int next, int above) {
        boolean adjacent = lineNumber(next) - lineNumber(next - 1) == 1;
        return adjacent && (above > 0 ? next - at <= above : goesOn(next));
    }

    /** Whether every word of a line goes on where the label above it filled its column, and no line below lacks a label. */
    private boolean goesOn(int next) {
        return lines.get(next).stream()
                .allMatch(word -> !isNameless(next, word)
                        && lines.get(next - 1).stream()
                                .anyMatch(label -> label.isLabel()
                                        && label.from() == word.from()
                                        && label.to() + ROOM > reach(word.from())
                                        && label.to() >= word.to()));
    }

    /** Whether the next line of figures has no label where a word begins. */
    private boolean isNameless(int from, TypedWord word) {
        int figures = from;
        while (figures < lines.size() && isPiece(figures)) {
            figures++;
        }
        return figures < lines.size()
                && lineNumber(figures) - lineNumber(figures - 1) == 1
                && lines.get(figures).stream().noneMatch(other -> other.isLabel() && isInOneColumn(word, other));
    }

    private int reach(int from) {
        return lines.stream()
                .flatMap(List::stream)
                .filter(word -> word.isLabel() && word.from() == from)
                .mapToInt(TypedWord::to)
                .max()
                .orElse(0);
    }

    private int lineNumber(int at) {
        return lines.get(at).get(0).line();
    }
}
