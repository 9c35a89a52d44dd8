package org.gouji.extract.page;

import java.util.List;
import org.gouji.model.source.Box;

/**
 * The lines and cells of a page as they were found, in points from the top left: for painting, so that a person sees why.
 *
 * @param rulings every straight line, as a box without width or height
 * @param cells what lies between the lines of tables
 */
public record PageGeometry(List<Box> rulings, List<Box> cells) {

    /** The geometry of a page. */
    public static PageGeometry of(PageContent page) {
        Turn turn = page.turn();
        List<Box> cells = TableFinder.find(page.rulings()).stream()
                .flatMap(table -> table.cells().stream())
                .map(area -> turn.asShown(area.box()))
                .toList();
        List<Box> rulings = page.rulings().stream()
                .map(ruling -> turn.asShown(ruling.box()))
                .toList();
        return new PageGeometry(rulings, cells);
    }
}
