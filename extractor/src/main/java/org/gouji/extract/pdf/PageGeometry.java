package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.model.source.Box;

/**
 * The lines and cells of a page as they were found, in points from the top left: for painting, so that a person sees why.
 *
 * @param rulings every straight line, as a box without width or height
 * @param cells what lies between the lines of tables
 */
public record PageGeometry(List<Box> rulings, List<Box> cells) {

    /**
     * Looks at one page again.
     *
     * @param page counted from 1
     * @throws IOException where the page is damaged
     */
    public static PageGeometry of(PDDocument document, int page) throws IOException {
        List<Ruling> rulings = PageScanner.scan(document.getPage(page - 1), page, new IdentityHashMap<>())
                .rulings();
        List<Box> cells = TableFinder.find(rulings).stream()
                .flatMap(table -> table.cells().stream())
                .map(RuledTable.Area::box)
                .toList();
        return new PageGeometry(rulings.stream().map(PageGeometry::box).toList(), cells);
    }

    private static Box box(Ruling ruling) {
        return ruling.horizontal()
                ? new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                : new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to());
    }
}
