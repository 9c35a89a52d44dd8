package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of a ruled table that are all of two lines, beside rows that no level line parts. */
class WrappedFiguresTest {

    private static List<String> read(TypedPage page) {
        PageContent ruled = new MissingLevels().in(page.content());
        return TypedPage.rows(LayoutFinder.layout(ruled, new MissingUprights().of(ruled)));
    }

    @Test
    void figures_that_their_cells_are_too_narrow_for_are_no_rows_of_their_own() {
        TypedPage page = new TypedPage()
                .level()
                .line(5, "住房保", 13, "595.6", 20, "595.6")
                .row(5, "障支出", 13, "4", 20, "4")
                .level()
                .line(5, "住房改", 13, "403.7", 20, "403.7")
                .row(5, "革支出", 13, "1", 20, "1")
                .level()
                .line(5, "购房补", 13, "191.9", 20, "191.9")
                .row(5, "贴支出", 13, "3", 20, "3")
                .level()
                .uprights(4, 12, 19, 26);
        assertThat(read(page)).contains("住房保障支出|595.64|595.64|", "购房补贴支出|191.93|191.93|");
    }

    @Test
    void figures_of_two_rows_have_a_decimal_point_each() {
        TypedPage page = new TypedPage()
                .level()
                .row(5, "教育支", 13, "595.6", 20, "595.6")
                .row(5, "小学校", 13, "4.1", 20, "4.1")
                .row(5, "初中校", 13, "403.7", 20, "403.7")
                .row(5, "高中校", 13, "1.2", 20, "1.2")
                .level()
                .uprights(4, 12, 19, 26);
        assertThat(read(page)).contains("教育支|595.6|595.6|", "小学校|4.1|4.1|", "高中校|1.2|1.2|");
    }
}
