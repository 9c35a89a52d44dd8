package org.gouji.testdata.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Prints a PDF and lays it on a scanner: every page becomes one grey picture, a little askew and a little noisy, the same bytes
 * each time.
 *
 * @param dpi of the scanner
 * @param skew by how many degrees the sheet lies askew, clockwise
 * @param noise standard deviation of a pixel's level, of 255
 */
public record ScanPrinter(int dpi, double skew, double noise) {

    /** How office scanners pack their pages. */
    private static final float JPEG_QUALITY = 0.85f;

    private static final int POINTS_PER_INCH = 72;
    private static final int WHITE = 255;

    /** An office scanner at this resolution, the sheet laid on by hand. */
    public static ScanPrinter at(int dpi) {
        return new ScanPrinter(dpi, 0.3, 4);
    }

    /** The document as pictures. */
    public byte[] pdf(byte[] printed) {
        return pdf(printed, 1, Integer.MAX_VALUE);
    }

    /**
     * Some pages of the document as pictures.
     *
     * @param first counted from 1
     * @param last the same; behind the end it is the end
     */
    public byte[] pdf(byte[] printed, int first, int last) {
        try (PDDocument document = Loader.loadPDF(printed);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = first; page <= Math.min(last, document.getNumberOfPages()); page++) {
                add(image(renderer, page - 1), scan);
            }
            return PdfBytes.of(scan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page, counted from 0, as a picture. */
    public BufferedImage image(PDFRenderer renderer, int page) throws IOException {
        BufferedImage straight = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
        BufferedImage askew =
                new BufferedImage(straight.getWidth(), straight.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = askew.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, askew.getWidth(), askew.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(skew), askew.getWidth() / 2.0, askew.getHeight() / 2.0);
        graphics.drawImage(straight, 0, 0, null);
        graphics.dispose();
        sprinkle(askew.getRaster(), new Random(page));
        return askew;
    }

    private void sprinkle(WritableRaster raster, Random random) {
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, row.length, 1, row);
            for (int x = 0; x < row.length; x++) {
                long level = row[x] + Math.round(noise * random.nextGaussian());
                row[x] = (int) Math.max(0, Math.min(WHITE, level));
            }
            raster.setPixels(0, y, row.length, 1, row);
        }
    }

    private void add(BufferedImage image, PDDocument scan) throws IOException {
        float width = (float) image.getWidth() * POINTS_PER_INCH / dpi;
        float height = (float) image.getHeight() * POINTS_PER_INCH / dpi;
        PDPage page = new PDPage(new PDRectangle(width, height));
        scan.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(scan, page)) {
            out.drawImage(JPEGFactory.createFromImage(scan, image, JPEG_QUALITY), 0, 0, width, height);
        }
    }
}
