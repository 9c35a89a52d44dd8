package org.gouji.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void puts_pieces_together_so_that_the_least_room_is_lost() {
        assertThat(Wrapping.into(3, List.of("年度指", "标值", "权", "重", "实际完", "成值")))
                .contains(new Wrapping.Cells(List.of("年度指标值", "权重", "实际完成值"), 2));
    }

    @Test
    void finds_no_cells_where_a_last_line_is_longer_than_the_first() {
        assertThat(Wrapping.into(1, List.of("权", "实际完成"))).isEmpty();
        assertThat(Wrapping.into(2, List.of("权"))).isEmpty();
        assertThat(Wrapping.into(0, List.of())).contains(new Wrapping.Cells(List.of(), 0));
    }
}
