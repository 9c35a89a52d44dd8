package org.gouji.testdata.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Prints a PDF and lays it on a scanner: every page becomes one grey picture, a little askew and a little noisy, the same bytes
 * each time. A page comes out the same whichever others are scanned with it.
 *
 * @param dpi of the scanner
 * @param quarters by how many right angles the sheet lies turned, clockwise
 * @param skew by how many degrees it lies askew besides, clockwise
 * @param noise standard deviation of a pixel's level, of 255
 */
public record ScanPrinter(int dpi, int quarters, double skew, double noise) {

    private static final int POINTS_PER_INCH = 72;
    private static final int WHITE = 255;

    /** Of text around a picture, in points. */
    private static final double MARGIN = 60;

    private static final double SIZE = 12;
    private static final double LEADING = 22;
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    /** An office scanner at this resolution, the sheet laid on by hand. */
    public static ScanPrinter at(int dpi) {
        return new ScanPrinter(dpi, 0, 0.3, 4);
    }

    /** The same scanner with the sheets laid on sideways or upside down. */
    public ScanPrinter turned(int by) {
        return new ScanPrinter(dpi, by, skew, noise);
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
        try (PDDocument scan = new PDDocument()) {
            return scan(printed, first, last, new PdfInk(scan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as OFD. */
    public byte[] ofd(byte[] printed, int first, int last) {
        try {
            return scan(printed, first, last, new OfdInk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of one page with lines of text and, below them, one page of the document as a picture. */
    public byte[] pdfBelow(List<String> lines, byte[] printed, int page) {
        try (PDDocument document = Loader.loadPDF(printed);
                PDDocument mixed = new PDDocument()) {
            Ink ink = new PdfInk(mixed);
            ink.begin(WIDTH, HEIGHT);
            Letters letters = new Letters(mixed);
            double y = HEIGHT - MARGIN;
            for (String line : lines) {
                letters.draw(ink, line, SIZE, MARGIN, y);
                y -= LEADING;
            }
            BufferedImage image = image(new PDFRenderer(document), page - 1);
            double width = WIDTH - 2 * MARGIN;
            double height = width * image.getHeight() / image.getWidth();
            ink.picture(image, MARGIN, y - height, width, height);
            return ink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as it is printed, and behind it one of its pages as a picture. */
    public byte[] pdfBehind(byte[] printed, int page) {
        try (PDDocument document = Loader.loadPDF(printed)) {
            BufferedImage image = image(new PDFRenderer(document), page - 1);
            Ink ink = new PdfInk(document);
            lay(image, ink);
            return ink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] scan(byte[] printed, int first, int last, Ink ink) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = first; page <= Math.min(last, document.getNumberOfPages()); page++) {
                lay(image(renderer, page - 1), ink);
            }
            return ink.finish();
        }
    }

    /** A page that is nothing but this picture. */
    private void lay(BufferedImage image, Ink ink) throws IOException {
        double width = (double) image.getWidth() * POINTS_PER_INCH / dpi;
        double height = (double) image.getHeight() * POINTS_PER_INCH / dpi;
        ink.begin(width, height);
        ink.picture(image, 0, 0, width, height);
    }

    /** One page, counted from 0, as a picture. */
    public BufferedImage image(PDFRenderer renderer, int page) throws IOException {
        BufferedImage straight = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
        boolean sideways = quarters % 2 != 0;
        int width = sideways ? straight.getHeight() : straight.getWidth();
        int height = sideways ? straight.getWidth() : straight.getHeight();
        BufferedImage askew = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = askew.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(skew) + quarters * Math.PI / 2, width / 2.0, height / 2.0);
        graphics.translate((width - straight.getWidth()) / 2.0, (height - straight.getHeight()) / 2.0);
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
}
