package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.junit.jupiter.api.Test;

/** Sheets that are wider than the paper on which they were printed. */
class SpilledColumnsTest {

    private static final PageLayout LEFT = page(1, 400, "科目", "本年支出合计", "教育支出", "9.00", "卫生支出", "3.00", "合计", "12.00");

    private static PageLayout page(int number, double bottom, String... texts) {
        Box box = new Box(40, 100, 540, bottom);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Cell(i / 2, i % 2, 1, 1, texts[i], new Provenance.PageRegion(number, box)));
        }
        Tabular table = new Tabular(List.of(40.0, 290.0, 540.0), texts.length / 2, cells, box);
        return new PageLayout(number, 595, 842, List.of(table));
    }

    private static List<String> rows(PageLayout right) {
        return SpilledColumns.joined(List.of(LEFT, right)).stream()
                .flatMap(page -> TypedPage.rows(page).stream())
                .toList();
    }

    @Test
    void columns_without_labels_stand_beside_the_rows_of_the_page_before() {
        assertThat(rows(page(2, 400, "基本支出", "项目支出", "5.00", "4.00", "3.00", "", "8.00", "4.00")))
                .containsExactlyInAnyOrder(
                        "科目|本年支出合计|基本支出|项目支出", "教育支出|9.00|5.00|4.00", "卫生支出|3.00|3.00|", "合计|12.00|8.00|4.00");
    }

    @Test
    void a_table_with_labels_or_of_another_height_stands_by_itself() {
        assertThat(rows(page(2, 400, "科目", "基本支出", "教育支出", "5.00", "卫生支出", "3.00", "合计", "8.00")))
                .hasSize(8);
        assertThat(rows(page(2, 380, "基本支出", "项目支出", "5.00", "4.00", "3.00", "", "8.00", "4.00")))
                .hasSize(8);
    }
}
