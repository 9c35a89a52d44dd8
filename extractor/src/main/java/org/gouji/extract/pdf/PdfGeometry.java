package org.gouji.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.extract.page.PageGeometry;

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
        return PageGeometry.of(PageScanner.scan(document.getPage(page - 1), page, new Fonts()));
    }
}
