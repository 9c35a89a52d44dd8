package org.gouji.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance.PageRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things stand on pages that are turned, cropped, moved or set sideways; {@code pdftotext -bbox} says the same. */
class PagePlacesTest {

    private static final double[] XS = {100, 200, 300};
    private static final double[] YS = {100, 120, 140, 160};

    @ParameterizedTest
    @CsvSource({
        "0,   100.00, 189.68, 106.67, 201.68",
        "90,  640.21, 100.00, 652.21, 106.67",
        "180, 488.61, 640.21, 495.28, 652.21",
        "270, 189.68, 488.61, 201.68, 495.28"
    })
    void a_place_counts_from_the_top_left_of_the_page_as_it_is_turned(
            int degrees, double x0, double y0, double x1, double y1) throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page().rotate(degrees).text(100, 200, "h");

        assertStands(firstPlace(pdf), x0, y0, x1, y1);
    }

    @Test
    void a_page_that_shows_a_part_of_its_sheet_counts_from_the_corner_of_the_sheet() throws UnreadableFile {
        List<Block> blocks = read(new DrawnPdf()
                .page()
                .cropTo(new PDRectangle(50, 50, 400, 700))
                .text(100, 200, "here")
                .text(500, 400, "cut away"));

        assertThat(blocks).hasSize(1);
        assertStands(((PageRegion) blocks.get(0).place()).box(), 100, 189.68, 124.01, 201.68);
    }

    @Test
    void a_sheet_whose_corner_is_not_zero_counts_from_its_corner() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf().page(new PDRectangle(-50, 0, 600, 600)).text(100, 200, "here");

        assertStands(firstPlace(pdf), 150, 189.68, 174.01, 201.68);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 110.00, 103.68, 132.67, 115.68",
        "1, 103.68, 467.33, 115.68, 490.00",
        "2, 467.33, 484.32, 490.00, 496.32",
        "3, 484.32, 110.00, 496.32, 132.67"
    })
    void a_table_set_sideways_is_read_upright_and_stands_where_it_is_shown(
            int quarters, double x0, double y0, double x1, double y1) throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf()
                .page(new PDRectangle(600, 600))
                .sideways(quarters)
                .lattice(XS, YS)
                .text(110, 114, "item")
                .text(210, 114, "final figure")
                .text(110, 134, "rent and water")
                .text(210, 134, "1,234.50")
                .text(110, 154, "other costs")
                .text(210, 154, "34.50");

        Block.Grid grid = (Block.Grid) read(pdf).get(0);
        assertThat(grid.cells())
                .extracting(Cell::text)
                .containsExactly("item", "final figure", "rent and water", "1,234.50", "other costs", "34.50");
        assertStands(((PageRegion) grid.place()).box(), x0, y0, x1, y1);
    }

    @Test
    void a_part_of_a_line_set_sideways_is_found_along_the_line() throws UnreadableFile {
        DrawnPdf pdf = new DrawnPdf()
                .page(new PDRectangle(600, 600))
                .sideways(1)
                .text(100, 200, "000000000000000000000000000000000000000000000000");

        Block.Paragraph line = (Block.Paragraph) read(pdf).get(0);
        assertThat(line.place(0, 1))
                .isInstanceOfSatisfying(
                        PageRegion.class, first -> assertStands(first.box(), 189.68, 493.33, 201.68, 500));
    }

    private static List<Block> read(DrawnPdf pdf) throws UnreadableFile {
        return new PdfReader(Ocr.off()).read("a.pdf", pdf.bytes()).blocks();
    }

    private static Box firstPlace(DrawnPdf pdf) throws UnreadableFile {
        return ((PageRegion) read(pdf).get(0).place()).box();
    }

    private static void assertStands(Box box, double x0, double y0, double x1, double y1) {
        assertThat(box.x0()).isCloseTo(x0, within(0.02));
        assertThat(box.y0()).isCloseTo(y0, within(0.02));
        assertThat(box.x1()).isCloseTo(x1, within(0.02));
        assertThat(box.y1()).isCloseTo(y1, within(0.02));
    }
}
