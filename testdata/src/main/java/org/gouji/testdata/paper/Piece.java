package org.gouji.testdata.paper;

import java.util.List;

/** What a document is made of, in reading order. */
public sealed interface Piece {

    /**
     * A heading.
     *
     * @param level 0 for the title of the document, 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for the title of a table
     */
    record Heading(int level, String text) implements Piece {}

    /** A paragraph of running text, indented by two characters. */
    record Paragraph(String text) implements Piece {}

    /** A line that is not part of the running text: a corner number, a unit, a note. */
    record Line(String text, Cell.Align align) implements Piece {}

    /** Two texts on one line, the left at the left margin and the right at the right one. */
    record Ends(String left, String right) implements Piece {}

    /** The contents page: entries with dot leaders; the page numbers are invented. */
    record Contents(List<String> entries) implements Piece {}

    /** A new page, wide or high. */
    record Page(boolean landscape) implements Piece {}

    /**
     * A table.
     *
     * @param widths relative widths of the columns
     * @param headRows how many rows at the top are the head
     * @param rows all rows
     * @param look how it is drawn
     */
    record Table(List<Double> widths, int headRows, List<List<Cell>> rows, Look look) implements Piece {}
}
