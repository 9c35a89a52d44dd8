package org.gouji.extract.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At 72 pixels to the inch a square of paper is 36 pixels wide. */
class PaperTest {

    private static final double DPI = 72;

    /** A page whose paper gets darker from left to right, with lines of ink. */
    private static GreyImage page(int left, int right) {
        GreyImage page = Drawing.page(300, 200).lines(20).image();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int paper = left + (right - left) * x / page.width();
                page.set(x, y, page.at(x, y) == 0 ? 40 : paper);
            }
        }
        return page;
    }

    @Test
    void grey_paper_and_shadow_become_white_and_ink_stays_dark() {
        GreyImage white = Paper.whitened(page(240, 170), DPI);
        assertThat(white.at(5, 10)).isGreaterThan(GreyImage.PAPER);
        assertThat(white.at(290, 190)).isGreaterThan(GreyImage.PAPER);
        assertThat(white.at(250, 21)).isLessThan(80);
    }

    @Test
    void a_white_page_with_a_shaded_head_is_left_as_it_is() {
        GreyImage page = Drawing.page(300, 200).lines(20).image();
        for (int x = 0; x < page.width(); x++) {
            page.set(x, 10, 200);
        }
        assertThat(Paper.whitened(page, DPI)).isSameAs(page);
    }
}
