package org.gouji.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.source.Provenance.SheetCell;
import org.junit.jupiter.api.Test;

class SheetCellTest {

    @Test
    void is_written_as_a_formula_would() {
        assertThat(new SheetCell(1, "Sheet1", 12, 4).locator()).isEqualTo("Sheet1!D12");
        assertThat(new SheetCell(2, "收入决算表", 3, 27).locator()).isEqualTo("收入决算表!AA3");
        assertThat(new SheetCell(3, "Z01 收支总表", 1, 702).locator()).isEqualTo("'Z01 收支总表'!ZZ1");
        assertThat(new SheetCell(4, "局's", 1, 703).locator()).isEqualTo("'局''s'!AAA1");
    }

    @Test
    void stands_on_its_sheet() {
        assertThat(new SheetCell(3, "附表", 12, 4).pageNumber()).hasValue(3);
        assertThat(new SheetCell(3, "附表", 12, 4).describe()).isEqualTo("工作表“附表” D12");
    }
}
