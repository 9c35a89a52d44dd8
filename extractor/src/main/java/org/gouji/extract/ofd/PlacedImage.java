package org.gouji.extract.ofd;

import org.gouji.model.source.Box;

/**
 * An image that a page places (GB/T 33190-2016, 10).
 *
 * @param resource the id of the image among the document's resources
 * @param place where it stands, in points from the top left
 * @param upright whether it is neither turned nor mirrored nor slanted
 */
record PlacedImage(String resource, Box place, boolean upright) {

    double area() {
        return place.width() * place.height();
    }
}
