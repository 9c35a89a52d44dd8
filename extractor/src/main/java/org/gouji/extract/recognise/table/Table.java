package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Provenance;

/**
 * A table as published: one grid, or several where it runs over pages.
 *
 * @param caption what stands above it
 * @param parts its grids in order, at least one
 */
record Table(Caption caption, List<Part> parts) {

    Table {
        parts = List.copyOf(parts);
    }

    /** A grid and its head, its own or the one of the page before. */
    record Part(GridView view, Head head) {

        List<Line> lines() {
            return head.isMissing() ? List.of() : Lines.of(view, head);
        }
    }

    Table with(Part part) {
        return new Table(caption, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    Head head() {
        return parts.get(0).head();
    }

    /** Where its first grid begins. */
    Provenance place() {
        return parts.get(0).view().grid().place();
    }

    Part lastPart() {
        return parts.get(parts.size() - 1);
    }

    /** All lines in printed order; a label that a page break cut in two is whole, and so are codes and units. */
    List<Line> lines() {
        return CountedParts.completed(SplitCodes.completed(joined()));
    }

    private List<Line> joined() {
        List<Line> lines = new ArrayList<>();
        for (Part part : parts) {
            List<Line> more = part.lines();
            if (!lines.isEmpty() && !more.isEmpty() && isRest(more.get(0), lines.get(lines.size() - 1))) {
                Line cut = lines.remove(lines.size() - 1);
                lines.add(cut.withRest(more.get(0)));
                more = more.subList(1, more.size());
            }
            lines.addAll(more);
        }
        return lines;
    }

    private static boolean isRest(Line line, Line before) {
        Labels.Label label = line.label();
        return line.figures().isEmpty()
                && label.code().isEmpty()
                && label.level() == 0
                && !before.label().code().isEmpty()
                && !Words.isTotal(label.item())
                && !Words.isDots(label.item());
    }
}
