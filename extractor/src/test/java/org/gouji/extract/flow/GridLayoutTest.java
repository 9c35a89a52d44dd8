package org.gouji.extract.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.extract.flow.FlowNode.Merge;
import org.gouji.extract.flow.GridLayout.RawCell;
import org.gouji.extract.flow.GridLayout.RawRow;
import org.gouji.model.source.Cell;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GridLayoutTest {

    private static final List<Merge> MERGES = List.of(Merge.values());

    private static RawCell cell(int span, Merge merge, String text) {
        return new RawCell(span, merge, false, text);
    }

    private static RawRow row(RawCell... cells) {
        return new RawRow(0, List.of(cells));
    }

    private static List<String> laidOut(RawRow... rows) {
        return GridLayout.layOut(1, List.of(rows)).stream()
                .map(cell -> cell.row() + "," + cell.column() + "+" + cell.columnSpan() + "/" + cell.rowSpan() + " "
                        + cell.text())
                .toList();
    }

    @Test
    void takes_columns_from_what_each_cell_spans() {
        assertThat(laidOut(row(cell(3, Merge.NONE, "项目"), cell(1, Merge.NONE, "金额"))))
                .containsExactly("0,0+3/1 项目", "0,3+1/1 金额");
    }

    @Test
    void makes_a_merged_cell_as_tall_as_it_goes_on() {
        assertThat(laidOut(
                        row(cell(1, Merge.BEGINS, "产出"), cell(1, Merge.NONE, "甲")),
                        row(cell(1, Merge.CONTINUES, ""), cell(1, Merge.NONE, "乙")),
                        row(cell(1, Merge.BEGINS, "效益"), cell(1, Merge.NONE, "丙"))))
                .containsExactly("0,0+1/2 产出", "0,1+1/1 甲", "1,1+1/1 乙", "2,0+1/1 效益", "2,1+1/1 丙");
    }

    @Test
    void lets_a_cell_stand_for_itself_that_continues_none_or_one_of_another_width() {
        assertThat(laidOut(
                        row(cell(1, Merge.CONTINUES, "无上"), cell(2, Merge.BEGINS, "宽")),
                        row(cell(1, Merge.NONE, "乙"), cell(1, Merge.CONTINUES, "窄"))))
                .containsExactly("0,0+1/1 无上", "0,1+2/1 宽", "1,0+1/1 乙", "1,1+1/1 窄");
    }

    @Test
    void joins_cells_that_an_old_file_merges_to_the_left() {
        List<Cell> cells = GridLayout.layOut(
                1,
                List.of(row(cell(1, Merge.NONE, "宽"), new RawCell(1, Merge.NONE, true, ""), cell(1, Merge.NONE, "末"))));
        assertThat(cells).extracting(Cell::column, Cell::columnSpan).containsExactly(tuple(0, 2), tuple(2, 1));
    }

    @Test
    void leaves_out_the_columns_before_a_row_and_survives_absurd_spans() {
        List<Cell> cells = GridLayout.layOut(
                2,
                List.of(new RawRow(2, List.of(cell(Integer.MAX_VALUE, Merge.NONE, "甲"), cell(-5, Merge.NONE, "乙")))));
        assertThat(cells).extracting(Cell::column).containsExactly(2, 258);
        assertThat(cells.get(0).place().locator()).isEqualTo("table[2]/row[1]/cell[1]");
    }

    @RepeatedTest(200)
    void never_gives_a_position_to_two_cells(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<RawRow> rows = new ArrayList<>();
        for (int row = 0; row < 8; row++) {
            List<RawCell> cells = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                Merge merge = MERGES.get(random.nextInt(MERGES.size()));
                cells.add(new RawCell(1 + random.nextInt(3), merge, random.nextInt(5) == 0, "x"));
            }
            rows.add(new RawRow(random.nextInt(3), cells));
        }
        Set<List<Integer>> taken = new HashSet<>();
        for (Cell cell : GridLayout.layOut(1, rows)) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertThat(taken.add(List.of(row, column))).isTrue();
                }
            }
        }
    }
}
