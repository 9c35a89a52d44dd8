package org.gouji.extract.sheet;

import org.gouji.extract.sheet.display.CellFormat;

/**
 * What a style says of a cell.
 *
 * @param format how it shows a number
 * @param drawn whether it has a line at its left or right side
 */
record CellStyle(CellFormat format, boolean drawn) {

    static final CellStyle PLAIN = new CellStyle(CellFormat.of("General"), false);
}
