package org.gouji.extract.scan;

import java.io.IOException;
import java.util.Optional;

/** The pictures that a page shows; none is unpacked before it is asked for. */
public interface PagePictures {

    /**
     * What a page without text shows.
     *
     * @throws TooLarge where the picture has more pixels than can be read
     * @throws IOException where it is damaged
     */
    Optional<Picture> whole() throws IOException;

    /**
     * The picture on a page with text that may hold a table.
     *
     * @throws IOException where it is damaged
     */
    Optional<Picture> table() throws IOException;

    /**
     * What the page looks like, its text included, as far as the format can be painted.
     *
     * @throws IOException where it is damaged
     */
    Optional<Picture> painted() throws IOException;

    /** A picture of more pixels than any scanner delivers. */
    final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        /** A picture of this many pixels. */
        public TooLarge(int width, int height) {
            super(width + "×" + height);
        }
    }
}
