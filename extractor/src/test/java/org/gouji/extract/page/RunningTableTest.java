package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.junit.jupiter.api.Test;

class RunningTableTest {

    private static final Box BOX = new Box(100, 100, 300, 200);

    @Test
    void a_part_with_the_same_columns_goes_on() {
        assertThat(takes(part("项目", "决算数", "公用经费", "12.30"), part("项目", "决算数", "办公费", "12.30")))
                .isTrue();
    }

    @Test
    void a_part_that_repeats_everything_is_a_table_printed_twice() {
        assertThat(takes(part("项目", "决算数", "公用经费", "12.30"), part("项目", "决算数", "公用经费", "12.30")))
                .isFalse();
    }

    @Test
    void heads_that_stand_alone_twice_are_no_table_printed_twice() {
        assertThat(takes(part("项目", "决算数", "栏次", "1"), part("项目", "决算数", "栏次", "1")))
                .isTrue();
    }

    @Test
    void a_gap_between_double_lines_does_not_cover_the_cell_beside_it() {
        List<Cell> cells = List.of(
                new Cell(0, 0, 1, 1, "一级指标", new Provenance.PageRegion(1, BOX)),
                new Cell(0, 1, 1, 1, "", new Provenance.PageRegion(1, BOX)),
                new Cell(0, 2, 1, 1, "二级指标", new Provenance.PageRegion(1, BOX)));

        List<Cell> laid = ColumnMerge.onto(cells, List.of(100.0, 200.0, 202.0, 300.0), List.of(100.0, 201.0, 300.0));

        assertThat(laid.stream().map(cell -> cell.column() + " " + cell.text())).containsExactly("0 一级指标", "1 二级指标");
    }

    private static boolean takes(Tabular first, Tabular second) {
        RunningTable table = new RunningTable();
        table.add(first, 1);
        return table.takes(second, 2);
    }

    /** A table of two columns. */
    private static Tabular part(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Cell(i / 2, i % 2, 1, 1, texts[i], new Provenance.PageRegion(1, BOX)));
        }
        return new Tabular(List.of(100.0, 200.0, 300.0), texts.length / 2, cells, BOX);
    }
}
