package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;

/** A page as a typewriter sets it: characters ten points wide and high, rows twenty points. */
final class TypedPage {

    /** The width of a character, in points. */
    static final double EM = 10;

    private static final double ROW = 20;
    private static final double LEFT = 40;
    private static final double RIGHT = 540;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private double top = 100;
    private boolean partial;

    /** Texts on the next row, each after the column, of ten points, where it begins. */
    TypedPage row(Object... textsAt) {
        type(textsAt);
        top += ROW;
        return this;
    }

    /** The same in a row of a wrapped label: its next line follows without a gap. */
    TypedPage line(Object... textsAt) {
        type(textsAt);
        top += EM;
        return this;
    }

    /** The same some points lower than the row, which is not ended. */
    TypedPage shifted(double points, Object... textsAt) {
        top += points;
        type(textsAt);
        top -= points;
        return this;
    }

    /** The same between two level lines. */
    TypedPage ruled(Object... textsAt) {
        if (!partial) {
            level();
        }
        partial = false;
        type(textsAt);
        top += ROW;
        return level();
    }

    /** Above the next row a level line over these columns of ten points only, not over the whole table. */
    TypedPage under(int from, int to) {
        rulings.removeIf(ruling -> ruling.at() == top);
        rulings.add(new Ruling(true, top, from * EM, to * EM));
        partial = true;
        return this;
    }

    /** A level line above the next row. */
    TypedPage level() {
        rulings.add(new Ruling(true, top, LEFT, RIGHT));
        return this;
    }

    /** Upright lines over the height of all rows so far, before these columns of ten points. */
    TypedPage uprights(int... columns) {
        for (int column : columns) {
            rulings.add(new Ruling(false, column * EM, 100, top));
        }
        return this;
    }

    private void type(Object... textsAt) {
        for (int i = 0; i < textsAt.length; i += 2) {
            print((Integer) textsAt[i] * EM, top + EM / 2, (String) textsAt[i + 1]);
        }
    }

    private void print(double x, double y, String text) {
        for (int i = 0; i < text.length(); i++) {
            Box box = new Box(x + i * EM, y, x + i * EM + EM, y + EM);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, EM));
        }
    }

    PageContent content() {
        return new PageContent(1, 600, 800, List.copyOf(glyphs), List.copyOf(rulings), 0, true);
    }

    /** The rows of its tables, cells parted by bars; a cell over several columns has as many marks. */
    static List<String> rows(PageLayout layout) {
        return layout.items().stream()
                .filter(Tabular.class::isInstance)
                .map(Tabular.class::cast)
                .flatMap(table -> IntStream.range(0, table.rows()).mapToObj(row -> table.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(TypedPage::show)
                        .collect(Collectors.joining("|"))))
                .toList();
    }

    private static String show(Cell cell) {
        return cell.text() + ">".repeat(cell.columnSpan() - 1);
    }
}
