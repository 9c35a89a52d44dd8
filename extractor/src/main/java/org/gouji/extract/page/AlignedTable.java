package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.text.Numbers;

/** Rows whose words stand in columns. */
final class AlignedTable {

    /** At least this part of the rows holds a figure, else it is text that happens to align. */
    private static final double WITH_FIGURES = 0.5;

    private final List<AlignedRow> rows;
    private final List<Double> edges;

    private AlignedTable(List<AlignedRow> rows, List<Double> edges) {
        this.rows = rows;
        this.edges = edges;
    }

    static AlignedTable of(List<AlignedRow> rows) {
        List<AlignedRow> all = List.copyOf(rows);
        return new AlignedTable(all, edges(all));
    }

    /** Whether the rows have columns in common and figures in them. */
    boolean looksLikeOne() {
        long withFigures = rows.stream()
                .filter(row -> row.texts().stream()
                        .anyMatch(text -> Numbers.parse(text).isPresent()))
                .count();
        return edges.size() > 2 && withFigures >= WITH_FIGURES * rows.size();
    }

    PageLayout.Tabular tabular() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column + 1 < edges.size(); column++) {
                cells.add(cell(row, column));
            }
        }
        Box box = rows.stream().map(row -> row.line().box()).reduce(Box::union).orElseThrow();
        return new PageLayout.Tabular(edges, rows.size(), cells, box);
    }

    private Cell cell(int row, int column) {
        double from = edges.get(column);
        double to = edges.get(column + 1);
        RunningText text = new RunningText();
        Provenance place = null;
        for (TextLine word : rows.get(row).words()) {
            if (word.box().centreX() >= from && word.box().centreX() < to) {
                text.append(word);
                place = place == null ? word.place() : place.joined(word.place());
            }
        }
        Box line = rows.get(row).line().box();
        Provenance blank =
                new Provenance.PageRegion(rows.get(row).line().page(), new Box(from, line.y0(), to, line.y1()));
        return new Cell(row, column, 1, 1, text.text(), place == null ? blank : place);
    }

    /** The middles of the white columns that every row leaves free, between the outer edges. */
    private static List<Double> edges(List<AlignedRow> rows) {
        List<Box> words = new ArrayList<>();
        for (AlignedRow row : rows) {
            row.words().forEach(word -> words.add(word.box()));
        }
        words.sort(Comparator.comparingDouble(Box::x0));
        List<Double> edges = new ArrayList<>(List.of(words.get(0).x0()));
        double covered = words.get(0).x1();
        for (Box word : words) {
            if (word.x0() > covered) {
                edges.add((covered + word.x0()) / 2);
            }
            covered = Math.max(covered, word.x1());
        }
        edges.add(covered);
        return edges;
    }
}
