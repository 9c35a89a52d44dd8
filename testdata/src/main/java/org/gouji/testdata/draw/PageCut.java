package org.gouji.testdata.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Takes pages out of a printed document, and puts blank ones in. */
public final class PageCut {

    private PageCut() {}

    /**
     * These pages of a PDF, as they are printed.
     *
     * @param first counted from 1
     * @param last the same; behind the end it is the end
     */
    public static byte[] of(byte[] pdf, int first, int last) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = document.getNumberOfPages(); page >= 1; page--) {
                if (page < first || page > last) {
                    document.removePage(page - 1);
                }
            }
            return PdfBytes.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same PDF with a blank page behind the others. */
    public static byte[] withBlank(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addPage(new PDPage(PDRectangle.A4));
            return PdfBytes.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
