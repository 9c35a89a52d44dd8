package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.PageNotices;
import org.gouji.extract.page.Pages;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.scan.PageQueue;

/** Reads the pages of a document one after the other. */
final class PdfPages {

    private final PDDocument document;
    private final PageNotices notices;
    private final PageQueue pages;
    private final Fonts fonts = new Fonts();

    PdfPages(PDDocument document, Ocr ocr, PageNotices notices) {
        this.document = document;
        this.notices = notices;
        this.pages = new PageQueue(ocr, notices);
    }

    /** Reads the next page. */
    void add(PDPage page, int number) {
        List<PlacedImage> images = new ArrayList<>();
        PageContent content = scan(page, number, images);
        pages.add(content, new PdfPictures(document, content, images));
    }

    /** All pages, in order. */
    Pages finish() {
        return pages.finish();
    }

    /** A page whose content cannot be followed is one page less, not one file less. */
    private PageContent scan(PDPage page, int number, List<PlacedImage> images) {
        try {
            return PageScanner.scan(page, number, fonts, images);
        } catch (TooMuch failure) {
            notices.tooMuch(number);
        } catch (IOException | RuntimeException failure) {
            notices.damaged(number);
        }
        images.clear();
        PageFrame frame = new PageFrame(page);
        return new PageContent(number, frame.width(), frame.height(), List.of(), List.of(), 0, true);
    }
}
