package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.extract.page.PageGeometry;
import org.gouji.model.source.Box;

/** Looks at one page of a PDF again, for painting. */
public final class PdfGeometry {

    private PdfGeometry() {}

    /**
     * The lines and cells of a page.
     *
     * @param page counted from 1
     * @throws IOException where the page is damaged
     */
    public static PageGeometry of(PDDocument document, int page) throws IOException {
        return PageGeometry.of(PageScanner.scan(document.getPage(page - 1), page, new Fonts(), new ArrayList<>()));
    }

    /**
     * The part of a page's sheet that is shown, which is what a page is painted as.
     *
     * @param page counted from 1
     */
    public static Box shown(PDDocument document, int page) {
        return new PageFrame(document.getPage(page - 1)).shown();
    }
}
