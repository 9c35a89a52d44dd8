package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.junit.jupiter.api.Test;

class PageSeamTest {

    @Test
    void the_rest_of_a_row_that_the_page_end_cut_is_joined_to_it() {
        assertThat(sewn(List.of(row(0, "其中：财政", "80", "/")), List.of(row(0, "资金", "", ""))))
                .containsExactly("其中：财政资金", "80", "/");
    }

    @Test
    void a_caption_that_goes_on_says_nothing_of_the_rows_beside_it() {
        Cell caption = new Cell(0, 0, 2, 1, "绩效指标", PLACE);
        List<Cell> above = new ArrayList<>(List.of(caption));
        above.addAll(List.of(cell(0, 1, "三级指标"), cell(0, 2, "指标值")));
        above.addAll(List.of(cell(1, 1, "宣讲场次"), cell(1, 2, "20场")));
        List<Cell> below = List.of(cell(0, 0, ""), cell(0, 1, "知晓人数"), cell(0, 2, "95人"));
        assertThat(sewn(List.of(above), List.of(below))).containsExactly("绩效指标", "宣讲场次", "20场", "知晓人数", "95人");
    }

    @Test
    void a_text_that_begins_with_an_ordinal_is_no_rest_of_another() {
        assertThat(sewn(List.of(row(0, "（2）专户资金", "0", "0")), List.of(row(0, "（3）单位资金", "", ""))))
                .containsExactly("（2）专户资金", "0", "0", "（3）单位资金", "", "");
    }

    @Test
    void the_numbers_of_the_columns_at_a_page_end_are_no_beginning_of_the_totals_on_the_next_page() {
        assertThat(sewn(
                        List.of(row(0, "类", "栏次", "1", "2", "3", "4", "5", "6")),
                        List.of(row(0, "", "合计", "36.92", "25.40", "", "", "", ""))))
                .containsExactly("类", "栏次", "1", "2", "3", "4", "5", "6", "", "合计", "36.92", "25.40", "", "", "", "");
    }

    @Test
    void a_row_of_which_every_cell_is_cut_is_one_where_its_figure_or_code_is_none_without_the_rest() {
        assertThat(sewn(List.of(row(0, "十一、", "13,58")), List.of(row(0, "城乡社区支出", "3.48"))))
                .containsExactly("十一、城乡社区支出", "13,583.48");
        assertThat(sewn(List.of(row(0, "十一、", "2000")), List.of(row(0, "城乡社区支出", ".00"))))
                .containsExactly("十一、城乡社区支出", "2000.00");
        assertThat(sewn(List.of(row(0, "2080", "机关事", "54.3")), List.of(row(0, "505", "业单位", "9"))))
                .containsExactly("2080505", "机关事业单位", "54.39");
    }

    @Test
    void a_label_that_ends_as_the_one_above_it_is_the_next_of_its_kind() {
        assertThat(sewn(List.of(row(0, "社会效益指标", "知晓率", "95%", "96%")), List.of(row(0, "生态效益指标", "", "", ""))))
                .containsExactly("社会效益指标", "知晓率", "95%", "96%", "生态效益指标", "", "", "");
    }

    @Test
    void whole_numbers_of_two_rows_are_no_code_cut_in_two() {
        assertThat(sewn(List.of(row(0, "水利", "2080", "2080")), List.of(row(0, "林业", "505", "505"))))
                .containsExactly("水利", "2080", "2080", "林业", "505", "505");
    }

    @Test
    void a_sentence_that_ends_as_its_first_part_does_is_still_its_rest() {
        assertThat(sewn(List.of(row(0, "目标", "保证资金使用情况", "完成")), List.of(row(0, "", "良好，并公开使用情况", ""))))
                .containsExactly("目标", "保证资金使用情况良好，并公开使用情况", "完成");
    }

    private static final Provenance PLACE = new Provenance.PageRegion(1, new Box(0, 0, 1, 1));

    private static List<String> sewn(List<List<Cell>> above, List<List<Cell>> below) {
        List<Cell> top = above.stream().flatMap(List::stream).toList();
        List<Cell> bottom = below.stream().flatMap(List::stream).toList();
        List<Cell> open = top.stream()
                .filter(cell -> cell.row() + cell.rowSpan() == rows(top))
                .toList();
        return new PageSeam(top, open, rows(top), bottom, rows(bottom))
                .cells().stream().map(Cell::text).toList();
    }

    private static int rows(List<Cell> cells) {
        return cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
    }

    private static List<Cell> row(int row, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(cell(row, cells.size(), text));
        }
        return cells;
    }

    private static Cell cell(int row, int column, String text) {
        return new Cell(row, column, 1, 1, text, PLACE);
    }
}
