package org.gouji.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance.PageRegion;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {

    private static final double[] XS = {100, 200, 300};
    private static final double[] YS = {100, 120, 140};

    @Test
    void strokes_make_cells_and_their_text_is_that_between_them() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .lattice(XS, YS)
                .text(110, 114, "item")
                .text(210, 114, "final")
                .text(110, 134, "rent")
                .text(210, 134, "1,234.50");

        assertThat(grids(pdf)).containsExactly("0,0 item | 0,1 final | 1,0 rent | 1,1 1,234.50");
    }

    @Test
    void slivers_cut_at_every_cell_rule_like_strokes() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page();
        for (double y : YS) {
            pdf.sliver(100, y, 99.5, 0.5).sliver(200, y, 100, 0.5);
        }
        for (double x : XS) {
            pdf.sliver(x, 100, 0.5, 19.5).sliver(x, 120, 0.5, 20);
        }
        pdf.text(110, 134, "rent").text(210, 134, "12.30");

        assertThat(grids(pdf)).containsExactly("0,0 | 0,1 | 1,0 rent | 1,1 12.30");
    }

    @Test
    void a_closing_mark_over_the_edge_of_its_cell_stays_in_it() throws UnreadableFile {
        DrawnPdf pdf =
                new DrawnPdf().page().lattice(XS, YS).text(180, 114, "(a)%)").text(210, 134, "b");

        assertThat(grids(pdf)).containsExactly("0,0 (a)%) | 0,1 | 1,0 | 1,1 b");
    }

    @Test
    void what_nobody_sees_is_left_out_and_told() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .lattice(XS, YS)
                .text(110, 114, "rent")
                .text(210, 114, "1.50")
                .inWhite()
                .text(210, 134, "9.99");

        assertThat(read(pdf).notices()).containsExactly(Notice.of("hidden-text", "第 1 页有 4 个看不见的字（不着色或白底白字），未读入"));
    }

    @Test
    void a_cell_without_a_line_in_it_spans() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .line(100, 100, 300, 100)
                .line(100, 120, 300, 120)
                .line(100, 140, 300, 140)
                .line(100, 100, 100, 140)
                .line(200, 120, 200, 140)
                .line(300, 100, 300, 140)
                .text(150, 114, "both")
                .text(110, 134, "left")
                .text(210, 134, "right");

        assertThat(grids(pdf)).containsExactly("0,0→2 both | 1,0 left | 1,1 right");
    }

    @Test
    void a_table_open_at_its_sides_ends_where_its_level_lines_end() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page().line(200, 100, 200, 140);
        for (double y : YS) {
            pdf.line(100, y, 300, y);
        }
        pdf.text(110, 114, "a").text(210, 114, "1").text(110, 134, "b").text(210, 134, "2");

        assertThat(grids(pdf)).containsExactly("0,0 a | 0,1 1 | 1,0 b | 1,1 2");
    }

    @Test
    void white_lines_rule_nothing() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page().text(110, 114, "words").inWhite().lattice(XS, YS);

        assertThat(grids(pdf)).isEmpty();
    }

    @Test
    void a_table_that_goes_on_with_its_head_repeated_is_one_grid() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf();
        for (String item : List.of("rent", "water")) {
            pdf.page()
                    .lattice(XS, YS)
                    .text(110, 114, "item")
                    .text(210, 114, "final")
                    .text(110, 134, item)
                    .text(210, 134, "7.00");
        }

        assertThat(grids(pdf)).containsExactly("0,0 item | 0,1 final | 1,0 rent | 1,1 7.00 | 2,0 water | 2,1 7.00");
    }

    @Test
    void words_between_two_tables_keep_them_apart_even_over_a_page_break() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf();
        for (String item : List.of("rent", "water")) {
            pdf.page().text(100, 80, "Table of " + item).lattice(XS, YS).text(110, 114, item);
        }

        assertThat(grids(pdf)).containsExactly("0,0 rent | 0,1 | 1,0 | 1,1", "0,0 water | 0,1 | 1,0 | 1,1");
    }

    @Test
    void a_table_on_the_next_page_with_other_columns_is_another() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .lattice(new double[] {100, 150, 200, 300}, YS)
                .text(110, 114, "a")
                .page()
                .lattice(new double[] {100, 230, 260, 300}, YS)
                .text(110, 114, "b");

        assertThat(grids(pdf)).hasSize(2);
    }

    @Test
    void a_box_is_measured_from_the_top_left_of_the_page_as_shown() throws UnreadableFile {
        Box upright = firstBox(new DrawnPdf().page().text(100, 200, "here"));
        Box turned = firstBox(new DrawnPdf().page().rotate(180).text(100, 200, "here"));

        assertThat(upright.x0()).isCloseTo(100, within(0.1));
        assertThat(upright.y1()).isBetween(200.0, 204.0);
        assertThat(turned.x1()).isCloseTo(PDRectangle.A4.getWidth() - 100, within(0.1));
        assertThat(turned.y1()).isGreaterThan(PDRectangle.A4.getHeight() - 200);
    }

    @Test
    void a_line_goes_on_where_the_next_word_had_no_room_and_over_the_page_break() throws UnreadableFile {
        String full = "words that fill the line from one margin to the other as those of running text do here";
        DrawnPdf pdf = new DrawnPdf().page();
        for (int line = 0; line < 8; line++) {
            pdf.text(60, 100 + 20 * line, full);
        }
        pdf.text(290, 800, "- 1 -")
                .page()
                .text(60, 100, "and end there.")
                .text(60, 120, "A new one.")
                .text(290, 800, "- 2 -");

        List<String> texts = paragraphs(read(pdf));

        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).startsWith(full + " words").endsWith("do here and end there.");
        assertThat(texts.get(1)).isEqualTo("A new one.");
    }

    @Test
    void a_page_number_is_none_of_the_text_though_its_dashes_are_misread() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page().text(60, 100, "first").text(290, 800, "-1-=");
        pdf.page().text(60, 100, "second").text(290, 800, "~2~");

        assertThat(paragraphs(read(pdf))).containsExactly("first", "second");
    }

    @Test
    void lines_without_rulings_whose_words_align_make_a_grid() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page();
        String[][] rows = {{"rent", "12.00", "3.00"}, {"water", "2.50", "0.10"}, {"power", "108.00", "24.00"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                pdf.text(100 + 130 * column, 100 + 20 * row, rows[row][column]);
            }
        }

        assertThat(grids(pdf))
                .containsExactly("0,0 rent | 0,1 12.00 | 0,2 3.00 | 1,0 water | 1,1 2.50 | 1,2 0.10"
                        + " | 2,0 power | 2,1 108.00 | 2,2 24.00");
    }

    @Test
    void a_file_locked_with_a_password_says_so_and_one_with_an_empty_password_is_read() throws UnreadableFile {
        DrawnPdf locked = new DrawnPdf().page().text(100, 100, "secret").lock("word");
        DrawnPdf open = new DrawnPdf().page().text(100, 100, "open").lock("");

        assertThatThrownBy(() -> read(locked))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(UnreadableFile.Reason.ENCRYPTED));
        assertThat(paragraphs(read(open))).containsExactly("open");
    }

    @Test
    void a_file_that_only_begins_like_a_pdf_is_damaged() {
        byte[] bytes = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> new PdfReader(Ocr.off()).read("a.pdf", bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(UnreadableFile.Reason.DAMAGED));
    }

    @Test
    void a_file_cut_off_anywhere_is_read_or_refused_but_never_breaks() {
        byte[] whole =
                new DrawnPdf().page().lattice(XS, YS).text(110, 114, "item").bytes();

        for (int length = 0; length < whole.length; length += 37) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                assertThat(new PdfReader(Ocr.off()).read("a.pdf", part).pages()).isPositive();
            } catch (UnreadableFile refused) {
                assertThat(refused).hasMessageContaining("无法读取");
            }
        }
    }

    private static Source read(DrawnPdf pdf) throws UnreadableFile {
        return new PdfReader(Ocr.off()).read("a.pdf", pdf.bytes());
    }

    private static Box firstBox(DrawnPdf pdf) throws UnreadableFile {
        return ((PageRegion) read(pdf).blocks().get(0).place()).box();
    }

    private static List<String> paragraphs(Source source) {
        return source.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static List<String> grids(DrawnPdf pdf) throws UnreadableFile {
        return read(pdf).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(block -> String.join(
                        " | ",
                        ((Block.Grid) block)
                                .cells().stream().map(PdfReaderTest::cell).toList()))
                .toList();
    }

    private static String cell(Cell cell) {
        String span = (cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "")
                + (cell.columnSpan() > 1 ? "→" + cell.columnSpan() : "");
        return (cell.row() + "," + cell.column() + span + " " + cell.text()).strip();
    }
}
