package org.gouji.extract.recognise.form;

import java.util.Optional;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;

/**
 * The head of a column.
 *
 * @param concept what the column holds; empty where the contract has no name for it
 * @param spare what it holds as well as another column that comes before it: 年初指标值 beside 调整指标值
 * @param column its first column in the grid
 * @param width how many columns of the grid it covers
 * @param printed the head as printed, white space removed
 */
record Head(Optional<Concept> concept, Optional<Concept> spare, int column, int width, String printed) {

    boolean is(Concept wanted) {
        return concept.isPresent() && concept.get() == wanted;
    }

    /** The same column as one that the contract does not name. */
    Head without() {
        return new Head(Optional.empty(), Optional.empty(), column, width, printed);
    }

    /** The same column as one that only stands in for another. */
    Head asSpare() {
        return new Head(Optional.empty(), concept, column, width, printed);
    }

    /** The same column further to the right. */
    Head shifted(int columns) {
        return new Head(concept, spare, column + columns, width, printed);
    }

    /** The printed cell of a row that stands under this head, else the blank one. */
    Optional<Cell> cell(GridView view, int row) {
        Optional<Cell> first = view.at(row, column);
        for (int at = column + 1;
                at < column + width && first.filter(cell -> !cell.isBlank()).isEmpty();
                at++) {
            first = view.at(row, at).filter(cell -> !cell.isBlank()).or(() -> view.at(row, column));
        }
        return first;
    }
}
