package org.gouji.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.Turn;
import org.gouji.extract.scan.PagePictures;
import org.gouji.extract.scan.Picture;
import org.gouji.model.source.Box;

/**
 * The pictures of a page of a PDF: the one image that it is made of, or else what it looks like.
 *
 * @param images all that it draws
 */
record PdfPictures(PDDocument document, PageContent page, List<PlacedImage> images) implements PagePictures {

    /** An image is the whole page where it covers at least this part of it. */
    private static final double WHOLE = 0.6;

    /** A table is at least this wide, in parts of the page. */
    private static final double TABLE = 0.25;

    /** Pages are painted with so many pixels to the inch: enough for the smallest print. */
    private static final double DPI = 300;

    private static final double POINTS_PER_INCH = 72;

    @Override
    public Optional<Picture> whole() throws IOException {
        for (PlacedImage image : images) {
            image.refuseTooLarge();
        }
        double area = page.width() * page.height();
        List<PlacedImage> readable =
                images.stream().filter(PlacedImage::isReadable).toList();
        boolean alone = readable.size() == 1 && readable.get(0).area() >= WHOLE * area;
        return alone ? Optional.of(readable.get(0).picture()) : painted();
    }

    /** The largest image on which no text stands; a page with text set sideways is left alone. */
    @Override
    public Optional<Picture> table() throws IOException {
        Optional<PlacedImage> table = images.stream()
                .filter(image -> page.turn().equals(Turn.NONE) && image.isReadable())
                .filter(image -> image.place().width() >= TABLE * page.width())
                .filter(image -> page.glyphs().stream().noneMatch(glyph -> image.place()
                        .contains(glyph.box().centreX(), glyph.box().centreY())))
                .max(Comparator.comparingDouble(PlacedImage::area));
        return table.isPresent() ? Optional.of(table.get().picture()) : Optional.empty();
    }

    @Override
    public Optional<Picture> painted() throws IOException {
        Box shown = PdfGeometry.shown(document, page.number());
        double inches = shown.width() * shown.height() / POINTS_PER_INCH / POINTS_PER_INCH;
        double dpi = Math.min(DPI, Math.sqrt(Picture.MOST_PIXELS / inches));
        BufferedImage image =
                new PDFRenderer(document).renderImageWithDPI(page.number() - 1, (float) dpi, ImageType.RGB);
        return Optional.of(new Picture(image, shown));
    }
}
