package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

/** Who filled a form in stays unknown; the names here are invented. */
class PeopleTest {

    @Test
    void names_and_numbers_behind_their_labels_become_unreadable() {
        assertThat(People.masked("填表人：甲某某填报日期：2025.6.16 联系电话：0830-1234567 单位负责人签字：乙丙"))
                .isEqualTo("填表人：＊＊＊填报日期：2025.6.16 联系电话：＊＊＊＊-＊＊＊＊＊＊＊ 单位负责人签字：＊＊");
    }

    @Test
    void a_name_may_be_spread_out() {
        assertThat(People.masked("项目负责人（签字）: 甲 某  联系电话:13800000000")).isEqualTo("项目负责人（签字）: ＊ ＊  联系电话:＊＊＊＊＊＊＊＊＊＊＊");
    }

    @Test
    void labels_without_names_and_sentences_stay() {
        List.of("填表人：  填报日期：", "单位负责人：负责项目的管理。", "离退休人员12人，人员：基本工资。", "方式：政府采购1200.00万元")
                .forEach(text -> assertThat(People.masked(text)).isEqualTo(text));
    }

    @Test
    void a_name_in_the_cell_behind_its_label_becomes_unreadable() {
        Source source = new Source(
                "a.docx",
                Format.DOCX,
                0,
                List.of(new Block.Grid(List.of(
                        cell(0, "项目负责人"), cell(1, "甲某"), cell(2, "联系电话"), cell(3, "1380000 0000"), cell(4, "全年执行数")))),
                List.of());

        assertThat(((Block.Grid) People.masked(source).blocks().get(0)).cells())
                .extracting(Cell::text)
                .containsExactly("项目负责人", "＊＊", "联系电话", "＊＊＊＊＊＊＊ ＊＊＊＊", "全年执行数");
    }

    private static Cell cell(int column, String text) {
        return new Cell(0, column, 1, 1, text, new Provenance.TableCell(1, 1, column + 1));
    }
}
