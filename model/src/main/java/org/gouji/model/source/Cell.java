package org.gouji.model.source;

import java.util.function.UnaryOperator;

/**
 * A cell of a grid. Rows and columns count from 0.
 *
 * @param row the first row that it covers
 * @param column the first column that it covers
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text what is printed in it, wrapped lines joined; a line break stands only between paragraphs; empty where blank
 * @param place where the text stands, or the cell itself where it is blank
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Provenance place) {

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the cell covers this position. */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
    }

    /** The same cell with another place. */
    Cell placed(UnaryOperator<Provenance> elsewhere) {
        return new Cell(row, column, rowSpan, columnSpan, text, elsewhere.apply(place));
    }
}
