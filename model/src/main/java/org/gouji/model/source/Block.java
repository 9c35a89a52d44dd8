package org.gouji.model.source;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a page or a flow of text is made of, in reading order. */
public sealed interface Block {

    /** Where the block begins. */
    Provenance place();

    /** The same block with other places. */
    Block placed(UnaryOperator<Provenance> elsewhere);

    /** The same block, its places in this file. */
    default Block in(String file) {
        return placed(place -> new Provenance.InFile(file, place));
    }

    /**
     * A paragraph: its wrapped lines joined, spaces that only justify the line taken out.
     *
     * @param text the whole text
     * @param spans where its pieces stand, in order, covering the text without overlap; separators between pieces may be
     *     uncovered; at least one
     */
    record Paragraph(String text, List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a paragraph stands somewhere");
            }
        }

        /** A paragraph that stands in one place. */
        public static Paragraph of(String text, Provenance place) {
            return new Paragraph(text, List.of(new Span(0, text.length(), place)));
        }

        @Override
        public Provenance place() {
            return spans.get(0).place();
        }

        @Override
        public Paragraph placed(UnaryOperator<Provenance> elsewhere) {
            return new Paragraph(
                    text, spans.stream().map(span -> span.placed(elsewhere)).toList());
        }

        /**
         * Where the characters from {@code from} to {@code to} stand: on a page the union of their boxes on the first page
         * that they touch, elsewhere the first place.
         */
        public Provenance place(int from, int to) {
            Provenance found = null;
            for (Span span : spans) {
                if (span.start() < to && span.end() > from) {
                    Provenance part = span.part(from, to);
                    found = found == null ? part : found.joined(part);
                }
            }
            return found == null ? place() : found;
        }
    }

    /**
     * A table: cells with their true spans. Every position of the grid belongs to at most one cell; a position without a cell
     * is one that the document does not draw.
     *
     * @param cells in order of row, then column
     */
    record Grid(List<Cell> cells) implements Block {

        public Grid {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a grid has cells");
            }
        }

        @Override
        public Provenance place() {
            return cells.get(0).place();
        }

        @Override
        public Grid placed(UnaryOperator<Provenance> elsewhere) {
            return new Grid(cells.stream().map(cell -> cell.placed(elsewhere)).toList());
        }

        /** The number of rows. */
        public int rows() {
            return cells.stream()
                    .mapToInt(cell -> cell.row() + cell.rowSpan())
                    .max()
                    .orElse(0);
        }

        /** The number of columns. */
        public int columns() {
            return cells.stream()
                    .mapToInt(cell -> cell.column() + cell.columnSpan())
                    .max()
                    .orElse(0);
        }
    }
}
