package org.gouji.extract.text;

import java.util.Optional;
import org.gouji.model.source.Block;

/**
 * A table found in a text.
 *
 * @param from its first line, counted from 0
 * @param to behind its last line
 * @param grid its cells, if it has any that could be read
 * @param isTorn whether its cells could not be told from each other
 */
record Table(int from, int to, Optional<Block.Grid> grid, boolean isTorn) {

    static Table torn(int from, int to) {
        return new Table(from, to, Optional.empty(), true);
    }
}
