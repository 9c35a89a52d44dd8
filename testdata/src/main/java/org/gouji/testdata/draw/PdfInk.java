package org.gouji.testdata.draw;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Draws PDF. */
final class PdfInk implements Ink {

    /** How office scanners pack their pages. */
    private static final float JPEG_QUALITY = 0.85f;

    private final PDDocument document;
    private PDPageContentStream out;

    PdfInk(PDDocument document) {
        this.document = document;
    }

    @Override
    public void begin(double width, double height) throws IOException {
        close();
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        out = new PDPageContentStream(document, page);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public void letters(Run run, double size, double x, double y) throws IOException {
        out.beginText();
        out.setFont(run.font(), (float) size);
        out.newLineAtOffset((float) x, (float) y);
        out.showText(run.text());
        out.endText();
    }

    @Override
    public void fill(double x, double y, double width, double height) throws IOException {
        out.addRect((float) x, (float) y, (float) width, (float) height);
        out.fill();
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double thickness) throws IOException {
        out.setLineWidth((float) thickness);
        out.moveTo((float) x0, (float) y0);
        out.lineTo((float) x1, (float) y1);
        out.stroke();
    }

    @Override
    public void picture(BufferedImage image, double x, double y, double width, double height) throws IOException {
        out.drawImage(
                JPEGFactory.createFromImage(document, image, JPEG_QUALITY), (float) x, (float) y, (float) width, (float)
                        height);
    }

    @Override
    public byte[] finish() throws IOException {
        close();
        return PdfBytes.of(document);
    }

    private void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
