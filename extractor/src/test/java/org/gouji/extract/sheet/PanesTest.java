package org.gouji.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.sheet.Shown.blocks;
import static org.gouji.extract.sheet.Xlsx.drawn;
import static org.gouji.extract.sheet.Xlsx.row;
import static org.gouji.extract.sheet.Xlsx.text;

import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

/** Tables side by side on one sheet. */
class PanesTest {

    private static Source read(Xlsx workbook) throws UnreadableFile {
        return WorkbookReader.ofXlsx().read("a.xlsx", workbook.bytes());
    }

    @Test
    void tables_side_by_side_that_have_titles_of_their_own_are_two() throws Exception {
        assertThat(blocks(read(Xlsx.of(
                        row(1, text("A1", "收入决算表"), text("E1", "支出决算表"), text("F1", "公开03表")),
                        row(2, text("A2", "部门：某局"), text("E2", "单位：万元")),
                        row(3, drawn("A3", "项目"), drawn("B3", "合计"), drawn("E3", "项目"), drawn("F3", "基本支出")),
                        row(4, drawn("A4", "甲"), drawn("B4", "1"), drawn("E4", "甲"), drawn("F4", "2")),
                        row(5, drawn("E5", "乙"), drawn("F5", "3")),
                        row(6, text("A6", "注：取整"))))))
                .containsExactly("收入决算表", "部门：某局", "项目|合计 / 甲|1", "注：取整", "支出决算表|公开03表 / 单位：万元| / 项目|基本支出 / 甲|2 / 乙|3");
    }

    @Test
    void what_stands_above_and_below_tables_side_by_side_may_reach_across_them() throws Exception {
        assertThat(blocks(read(Xlsx.of(
                                row(1, text("A1", "某局决算公开表")),
                                row(2, text("A2", "收入决算表"), text("D2", "支出决算表")),
                                row(3, text("A3", "项目"), text("B3", "合计"), text("D3", "项目"), text("E3", "基本支出")),
                                row(4, text("A4", "甲"), text("B4", "1"), text("D4", "甲"), text("E4", "2")),
                                row(6, text("A6", "财政拨款收入支出决算总表")),
                                row(7, text("A7", "项目"), text("B7", "金额"), text("C7", "项目"), text("D7", "金额")),
                                row(8, text("A8", "甲"), text("B8", "1"), text("C8", "乙"), text("D8", "1")))
                        .after("<mergeCells><mergeCell ref='A1:E1'/></mergeCells>"))))
                .containsExactly(
                        "某局决算公开表",
                        "收入决算表",
                        "项目|合计 / 甲|1",
                        "支出决算表",
                        "项目|基本支出 / 甲|2",
                        "财政拨款收入支出决算总表",
                        "项目|金额|项目|金额 / 甲|1|乙|1");
    }

    @Test
    void the_two_sides_of_one_table_stay_together_across_a_blank_column() throws Exception {
        assertThat(blocks(read(Xlsx.of(
                        row(1, text("A1", "收入支出决算总表"), text("E1", "公开01表")),
                        row(2, text("A2", "收入"), text("D2", "支出")),
                        row(3, text("A3", "项目"), text("B3", "金额"), text("D3", "项目"), text("E3", "金额")),
                        row(4, text("A4", "收入甲"), text("B4", "1"), text("D4", "支出甲"), text("E4", "1"))))))
                .containsExactly("收入支出决算总表||||公开01表 / 收入|||支出| / 项目|金额||项目|金额 / 收入甲|1||支出甲|1");
    }
}
