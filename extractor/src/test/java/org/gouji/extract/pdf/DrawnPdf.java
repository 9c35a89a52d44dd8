package org.gouji.extract.pdf;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn for a test, in points from the top left of an A4 page. */
final class DrawnPdf {

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
    private PDPage page;
    private PDPageContentStream content;

    DrawnPdf page() {
        return page(PDRectangle.A4);
    }

    DrawnPdf page(PDRectangle size) {
        return doing(() -> {
            finishPage();
            page = new PDPage(size);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
        });
    }

    DrawnPdf rotate(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    DrawnPdf cropTo(PDRectangle crop) {
        page.setCropBox(crop);
        return this;
    }

    /** What follows is drawn so that the page, which is square, would have to be turned clockwise so often to be read. */
    DrawnPdf sideways(int quarters) {
        double side = page.getMediaBox().getWidth();
        return doing(() ->
                content.transform(new Matrix(AffineTransform.getQuadrantRotateInstance(quarters, side / 2, side / 2))));
    }

    /** Text of 12 points whose baseline starts there. */
    DrawnPdf text(double x, double y, String text) {
        return text(x, y, 12, text);
    }

    DrawnPdf text(double x, double y, double size, String text) {
        return doing(() -> {
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) x, flipped(y));
            content.showText(text);
            content.endText();
        });
    }

    DrawnPdf line(double x0, double y0, double x1, double y1) {
        return doing(() -> {
            content.moveTo((float) x0, flipped(y0));
            content.lineTo((float) x1, flipped(y1));
            content.stroke();
        });
    }

    DrawnPdf sliver(double x, double y, double width, double height) {
        return doing(() -> {
            content.addRect((float) x, flipped(y + height), (float) width, (float) height);
            content.fill();
        });
    }

    DrawnPdf inWhite() {
        return doing(() -> {
            content.setStrokingColor(1f);
            content.setNonStrokingColor(1f);
        });
    }

    /** Level and upright strokes between all of these positions. */
    DrawnPdf lattice(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    DrawnPdf lock(String password) {
        return doing(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        doing(() -> {
            finishPage();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    private float flipped(double y) {
        return (float) (page.getMediaBox().getHeight() - y);
    }

    private DrawnPdf doing(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private interface Drawing {
        void draw() throws IOException;
    }
}
