package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.gouji.extract.scan.PagePictures;
import org.gouji.extract.scan.Picture;
import org.gouji.model.source.Box;

/**
 * An image that a page draws.
 *
 * @param image the image, not yet unpacked; empty where it stands in the content itself or is damaged
 * @param place where it stands, in points from the top left of the sheet as shown
 * @param upright whether it is drawn neither turned nor mirrored nor slanted
 */
record PlacedImage(Optional<PDImage> image, Box place, boolean upright) {

    boolean isReadable() {
        return upright
                && image.filter(shown -> Picture.isReadable(shown.getWidth(), shown.getHeight()))
                        .filter(shown -> !shown.isStencil())
                        .isPresent();
    }

    void refuseTooLarge() throws PagePictures.TooLarge {
        if (image.isPresent()
                && Picture.isTooLarge(image.get().getWidth(), image.get().getHeight())) {
            throw new PagePictures.TooLarge(image.get().getWidth(), image.get().getHeight());
        }
    }

    double area() {
        return place.width() * place.height();
    }

    /** The image, unpacked; only where it is readable. */
    Picture picture() throws IOException {
        return new Picture(image.orElseThrow().getImage(), place);
    }
}
