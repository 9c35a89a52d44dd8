package org.gouji.extract.sheet;

import java.util.List;
import org.gouji.model.source.Notice;

/**
 * A workbook as it is shown.
 *
 * @param sheets all sheets of cells, in the order of their tabs, hidden ones too
 * @param notices what in it could not be read
 */
record Workbook(List<Sheet> sheets, List<Notice> notices) {

    Workbook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }
}
