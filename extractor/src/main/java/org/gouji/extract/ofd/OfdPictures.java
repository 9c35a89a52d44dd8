package org.gouji.extract.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.scan.PagePictures;
import org.gouji.extract.scan.Picture;

/**
 * The pictures of a page of an OFD document.
 *
 * @param images all that it places
 */
record OfdPictures(OfdDocument document, PageContent page, List<PlacedImage> images) implements PagePictures {

    @Override
    public Optional<Picture> whole() throws IOException {
        return picture(images.stream().max(Comparator.comparingDouble(PlacedImage::area)));
    }

    /** The largest image on which no text stands. */
    @Override
    public Optional<Picture> table() throws IOException {
        return picture(images.stream()
                .filter(image -> page.glyphs().stream().noneMatch(glyph -> image.place()
                        .contains(glyph.box().centreX(), glyph.box().centreY())))
                .max(Comparator.comparingDouble(PlacedImage::area)));
    }

    /** Text cannot be painted: a page that has some is left as it is. */
    @Override
    public Optional<Picture> painted() throws IOException {
        return page.isScan() ? whole() : Optional.empty();
    }

    private Optional<Picture> picture(Optional<PlacedImage> placed) throws IOException {
        if (placed.isEmpty() || !placed.get().upright()) {
            return Optional.empty();
        }
        Optional<BufferedImage> image = unpacked(bytes(placed.get()));
        return image.map(shown -> new Picture(shown, placed.get().place()));
    }

    private byte[] bytes(PlacedImage image) throws IOException {
        try {
            return document.media(image.resource());
        } catch (UnreadableFile failure) {
            throw new IOException(failure);
        }
    }

    private static Optional<BufferedImage> unpacked(byte[] packed) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(packed))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("an image of an unknown format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (Picture.isTooLarge(width, height)) {
                    throw new TooLarge(width, height);
                }
                return Picture.isReadable(width, height) ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }
}
