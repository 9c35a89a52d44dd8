package org.gouji.extract.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridColumnsTest {

    @Test
    void counts_a_column_between_any_two_edges_of_any_rows() {
        GridColumns columns = GridColumns.of(List.of(List.of(0, 900, 1800), List.of(0, 600, 1800)));
        assertThat(columns.spans(List.of(0, 900, 1800))).containsExactly(2, 1);
        assertThat(columns.spans(List.of(0, 600, 1800))).containsExactly(1, 2);
    }

    @Test
    void takes_edges_a_point_apart_for_one() {
        GridColumns columns = GridColumns.of(List.of(List.of(0, 900, 1800), List.of(-15, 912, 1795)));
        assertThat(columns.spans(List.of(-15, 912, 1795))).containsExactly(1, 1);
        assertThat(columns.before(List.of(-15, 912, 1795))).isZero();
    }

    @Test
    void keeps_two_edges_of_one_row_apart_however_near_they_are() {
        GridColumns columns = GridColumns.of(List.of(List.of(0, 900, 908, 1800), List.of(0, 904, 1800)));
        assertThat(columns.spans(List.of(0, 900, 908, 1800))).containsExactly(1, 1, 1);
        assertThat(columns.spans(List.of(0, 904, 1800))).containsExactly(1, 2);
    }

    @Test
    void gives_no_column_to_a_cell_without_width() {
        GridColumns columns = GridColumns.of(List.of(List.of(0, 900, 900, 1800)));
        assertThat(columns.spans(List.of(0, 900, 900, 1800))).containsExactly(1, 0, 1);
    }

    @Test
    void leaves_out_the_columns_before_a_row_that_begins_further_right() {
        GridColumns columns = GridColumns.of(List.of(List.of(0, 900, 1800), List.of(900, 1800)));
        assertThat(columns.before(List.of(900, 1800))).isEqualTo(1);
    }
}
