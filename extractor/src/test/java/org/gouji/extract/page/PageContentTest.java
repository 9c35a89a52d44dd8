package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

/** What a page says of itself. */
class PageContentTest {

    @Test
    void a_page_with_a_picture_and_hardly_any_text_is_a_scan() {
        assertThat(page(OptionalInt.empty()).isScan()).isTrue();
    }

    @Test
    void a_scan_of_little_text_that_was_read_is_read() {
        assertThat(page(OptionalInt.of(96)).isScan()).isFalse();
    }

    private static PageContent page(OptionalInt confidence) {
        Glyph glyph = new Glyph("总", new Box(100, 100, 110, 110), 10, confidence);
        return new PageContent(1, 595, 842, List.of(glyph), List.of(), 1, true);
    }
}
