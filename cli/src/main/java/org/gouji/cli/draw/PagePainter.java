package org.gouji.cli.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gouji.extract.pdf.PdfGeometry;
import org.gouji.model.source.Box;
import org.gouji.model.statement.Disclosure;

/** Paints a page with what was read on it: cells blue, rulings green, words grey, values red with statement
 * and measure. */
public final class PagePainter {

    /** Pixels a point: 144 to the inch, where the smallest print of a wide table can still be read. */
    private static final float SCALE = 2;

    /** Of the labels, in points: they fit between two rows. */
    private static final double LABEL_SIZE = 3.5;

    /** Of the fill of a value, out of 255: the figure under it stays legible. */
    private static final int FILL_OPACITY = 40;

    private PagePainter() {}

    /**
     * Paints one page.
     *
     * @param bytes the PDF file
     * @param disclosure what was read from it
     * @param page counted from 1
     * @throws IOException where the page cannot be painted
     */
    public static BufferedImage paint(byte[] bytes, Disclosure disclosure, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage image = new PDFRenderer(document).renderImage(page - 1, SCALE, ImageType.RGB);
            Graphics2D canvas = image.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.scale(SCALE, SCALE);
            Box shown = PdfGeometry.shown(document, page);
            canvas.translate(-shown.x0(), -shown.y0());
            paint(canvas, Marks.of(PdfGeometry.of(document, page), disclosure, page));
            canvas.dispose();
            return image;
        }
    }

    private static void paint(Graphics2D canvas, List<Mark> marks) throws IOException {
        Lettering lettering = new Lettering(LABEL_SIZE);
        canvas.setStroke(new BasicStroke(1 / SCALE));
        for (Mark mark : marks) {
            Box box = mark.box();
            Rectangle2D shape = new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height());
            Color colour = mark.layer().colour();
            if (mark.layer() == Mark.Layer.VALUE) {
                canvas.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FILL_OPACITY));
                canvas.fill(shape);
            }
            canvas.setColor(colour);
            canvas.draw(shape);
            lettering.write(canvas, mark.label(), box.x0(), box.y0());
        }
    }
}
