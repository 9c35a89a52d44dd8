package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

/** What looking at a page leaves of its picture. */
class ScannedPageTest {

    @Test
    void a_sheet_that_was_looked_at_as_it_lies_still_has_its_lines_when_it_is_turned() {
        GreyImage grey = Drawing.page(300, 200).lines(20).bar(30, 20, 2, 160).image();
        byte[] before = grey.pgm();
        ScannedPage.of(new Box(0, 0, 300, 200), grey, 72);
        assertThat(grey.pgm()).isEqualTo(before);
    }
}
