package org.gouji.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.PageContent;
import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

class OfdPicturesTest {

    /** A page whose text were put aside for the seal on it would be lost. */
    @Test
    void a_page_with_text_is_not_taken_for_the_image_that_stands_on_it() throws IOException {
        List<Glyph> text = Collections.nCopies(40, new Glyph("字", new Box(100, 100, 110, 110), 10));
        PageContent page = new PageContent(1, 595, 842, text, List.of(), 1, true);
        PlacedImage seal = new PlacedImage("7", new Box(400, 700, 500, 800), true);
        assertThat(new OfdPictures(null, page, List.of(seal)).painted()).isEmpty();
    }
}
