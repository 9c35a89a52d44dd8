package org.gouji.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.Ruling;
import org.junit.jupiter.api.Test;

/** What page content draws, on a page 1000 points wide and high. Glyphs are told by their text, left, right and foot. */
final class PageScannerTest {

    private static final String LINE = " 0 0 m 0 100 l S ";

    @Test
    void letters_follow_each_other_by_width_spacing_and_scaling() throws IOException {
        assertThat(glyphs("BT /F 10 Tf 50 Tz 2 Tc 3 Tw 1 0 0 1 100 700 Tm [(a b) -1000 (c)] TJ ET"))
                .containsExactly(
                        "a 100.00-102.78 301.4",
                        "  103.78-105.17 301.4",
                        "b 107.67-110.45 301.4",
                        "c 116.45-118.95 301.4");
    }

    @Test
    void a_border_painted_dot_by_dot_is_a_line() throws IOException {
        StringBuilder dots = new StringBuilder();
        for (int dot = 0; dot < 20; dot++) {
            dots.append(String.format(Locale.ROOT, "%d 500 1 1 re f ", 100 + 2 * dot));
        }

        assertThat(scan(dots.toString()).rulings()).containsExactly(new Ruling(true, 499.5, 100, 139));
    }

    @Test
    void a_watermark_at_a_slant_is_left_out_and_counted() throws IOException {
        PageContent page =
                scan("BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (no) Tj /F 10 Tf 1 0 0.2 1 100 700 Tm (a) Tj ET");

        assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("a");
        assertThat(page.leftOut().slanted()).isEqualTo(2);
    }

    @Test
    void letters_without_ink_beside_others_are_left_out_and_counted() throws IOException {
        String content = "BT /F 10 Tf 100 700 Td (seen) Tj 3 Tr (not) Tj 0 Tr (too) Tj ET";

        assertThat(text(content)).isEqualTo("seentoo");
        assertThat(scan(content).leftOut().hidden()).isEqualTo(3);
    }

    @Test
    void letters_without_ink_are_the_text_of_the_picture_or_drawing_that_they_stand_over() throws IOException {
        String layer = "q 200 0 0 200 90 600 cm BI /W 1 /H 1 ID x EI Q BT /F 10 Tf 3 Tr 100 700 Td (layer) Tj ET ";
        String text = "0 Tr BT /F 10 Tf 100 100 Td (a text that is longer than its layer) Tj ET";

        assertThat(text(layer + text)).startsWith("layer");
        assertThat(text(layer + text.replace("100 100 Td", "100 650 Td"))).startsWith("a text");
        assertThat(text("BT /F 10 Tf 3 Tr 100 700 Td (drawing) Tj 0 Tr (4) Tj ET"))
                .isEqualTo("drawing4");
    }

    @Test
    void white_letters_are_seen_only_where_something_is_painted_below() throws IOException {
        String white = " 1 g BT /F 10 Tf 100 700 Td (white) Tj ET 0 g ";

        assertThat(text(white)).isEmpty();
        assertThat(text("1 0 0 rg 90 690 200 30 re f" + white)).isEqualTo("white");
        assertThat(text("1 0 0 rg 90 690 200 30 re B" + white)).isEqualTo("white");
        assertThat(text("/Shade sh" + white)).isEqualTo("white");
        assertThat(text("q 200 0 0 200 90 600 cm BI /W 1 /H 1 ID x EI Q" + white))
                .isEqualTo("white");
        assertThat(text("1 0 0 rg 90 590 200 30 re f" + white)).isEmpty();
        assertThat(text("0 G 1 Tr" + white)).isEqualTo("white");
        assertThat(text("1 G 2 Tr" + white)).isEmpty();
    }

    @Test
    void a_letter_may_be_raised() throws IOException {
        assertThat(glyphs("BT /F 10 Tf 5 Ts 100 700 Td (a) Tj ET")).containsExactly("a 100.00-105.56 296.4");
    }

    @Test
    void lines_of_text_begin_below_each_other() throws IOException {
        assertThat(glyphs("BT /F 10 Tf 100 700 Td (a) Tj 5 -20 TD (a) Tj T* (a) Tj (a) ' 1 2 (a) \" ET"))
                .containsExactly(
                        "a 100.00-105.56 301.4",
                        "a 105.00-110.56 321.4",
                        "a 105.00-110.56 341.4",
                        "a 105.00-110.56 361.4",
                        "a 105.00-110.56 381.4");
    }

    @Test
    void text_is_only_text_between_its_beginning_and_its_end() throws IOException {
        assertThat(glyphs("/F 10 Tf (a) Tj 5 5 Td BT ET (b) Tj")).isEmpty();
    }

    @Test
    void what_is_saved_comes_back() throws IOException {
        assertThat(glyphs("q 2 0 0 2 10 0 cm /F 5 Tf Q /F 10 Tf BT (a) Tj ET Q BT (b) Tj ET"))
                .containsExactly("a 0.00-5.56 1001.4", "b 0.00-5.56 1001.4");
    }

    @Test
    void a_form_is_drawn_where_its_matrix_puts_it_and_leaves_no_trace() throws IOException {
        assertThat(glyphs("BT /F 10 Tf ET 1 0 0 1 10 0 cm /Form Do BT (b) Tj ET"))
                .containsExactly("f 110.00-112.78 1001.4", "b 10.00-15.56 1001.4");
    }

    @Test
    void content_that_names_no_font_is_read_as_viewers_show_it() throws IOException {
        assertThat(glyphs("BT 100 700 Td /Missing 10 Tf (a) Tj ET")).containsExactly("a 100.00-105.56 301.4");
    }

    @Test
    void strokes_and_thin_fills_are_lines() throws IOException {
        assertThat(rulings("10 20 m 10 80 l 50 80 l S")).containsExactly("x 10 920-980", "y 920 10-50");
        assertThat(rulings("10 20 40 1 re f")).containsExactly("y 979.5 10-50");
        assertThat(rulings("10 20 40 30 re S"))
                .containsExactlyInAnyOrder("y 950 10-50", "y 980 10-50", "x 10 950-980", "x 50 950-980");
    }

    @Test
    void a_path_that_is_not_painted_and_a_curve_leave_no_line() throws IOException {
        assertThat(rulings("10 20 m 10 80 l n 10 20 40 1 re W n 0 0 m 1 2 3 4 0 90 c S 5 5 m 5 l S"))
                .isEmpty();
    }

    @Test
    void lines_that_nobody_sees_do_not_count() throws IOException {
        assertThat(rulings("1 G" + LINE)).isEmpty();
        assertThat(rulings("1 1 .98 RG" + LINE)).isEmpty();
        assertThat(rulings("/DeviceRGB CS 1 1 1 SC" + LINE)).isEmpty();
        assertThat(rulings("1 g 0 0 100 1 re f")).isEmpty();
    }

    @Test
    void lines_in_any_other_colour_count() throws IOException {
        assertThat(rulings("1 1 0 RG" + LINE)).hasSize(1);
        assertThat(rulings("0 0 0 0 K" + LINE)).hasSize(1);
        assertThat(rulings("1 G /Spot CS 1 SCN" + LINE)).hasSize(1);
        assertThat(rulings("q 1 G Q" + LINE)).hasSize(1);
    }

    @Test
    void images_are_counted() throws IOException {
        assertThat(scan("BI /W 1 /H 1 ID x EI Q BI /W 1 /H 1 ID y EI Q").images())
                .isEqualTo(2);
    }

    @Test
    void a_page_that_holds_too_much_is_given_up_soon() {
        assertThatThrownBy(() -> scan("q ".repeat(100_000))).isInstanceOf(TooMuch.class);
        assertThatThrownBy(() -> scan("n ".repeat(4_000_000))).isInstanceOf(TooMuch.class);
        assertThatThrownBy(() -> scan("0 ".repeat(1_000_000))).isInstanceOf(TooMuch.class);
        assertThatThrownBy(() -> scan("/Self Do")).isInstanceOf(TooMuch.class);
    }

    private static String text(String content) throws IOException {
        return scan(content).glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    private static List<String> glyphs(String content) throws IOException {
        return scan(content).glyphs().stream().map(PageScannerTest::told).toList();
    }

    private static String told(Glyph glyph) {
        return String.format(
                Locale.ROOT,
                "%s %.2f-%.2f %.1f",
                glyph.text(),
                glyph.box().x0(),
                glyph.box().x1(),
                glyph.box().y1());
    }

    private static List<String> rulings(String content) throws IOException {
        return scan(content).rulings().stream().map(PageScannerTest::told).toList();
    }

    private static String told(Ruling ruling) {
        return String.format(
                        Locale.ROOT,
                        "%s %.1f %.1f-%.1f",
                        ruling.horizontal() ? "y" : "x",
                        ruling.at(),
                        ruling.from(),
                        ruling.to())
                .replace(".0", "");
    }

    private static PageContent scan(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(1000, 1000));
            page.setContents(new PDStream(stream(document, content)));
            page.setResources(resources(document));
            return PageScanner.scan(page, 1, new Fonts(), new ArrayList<>());
        }
    }

    private static PDResources resources(PDDocument document) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
        PDFormXObject form = new PDFormXObject(stream(document, "BT 2 0 0 2 0 0 Tm /F 5 Tf (f) Tj ET q q 1 Ts"));
        form.setMatrix(Matrix.getTranslateInstance(100, 0).createAffineTransform());
        resources.put(COSName.getPDFName("Form"), form);
        resources.put(COSName.getPDFName("Self"), new PDFormXObject(stream(document, "/Self Do")));
        return resources;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
