package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.junit.jupiter.api.Test;

/** Several tables on one page, below each other and side by side. */
class SeveralTablesTest {

    private static List<String> read(TypedPage page) {
        PageContent ruled = new MissingLevels().in(page.content());
        return said(LayoutFinder.layout(ruled, new MissingUprights().of(ruled)).items());
    }

    /** Lines as they are, tables by their first cell. */
    private static List<String> said(List<Item> items) {
        return items.stream()
                .map(item -> item instanceof Free line
                        ? line.line().text()
                        : "[" + ((Tabular) item).cells().get(0).text() + "]")
                .toList();
    }

    /** A line on a page whose blanks are ten points wide, as its characters are. */
    private static Free line(double y, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                Box box = new Box(40 + 10 * i, y, 50 + 10 * i, y + 10);
                glyphs.add(new Glyph(text.substring(i, i + 1), box, 10));
            }
        }
        return new Free(TextLine.of(1, glyphs));
    }

    /** A table of one cell, half as wide as the page. */
    private static Tabular table(double x, String text) {
        Box box = new Box(x, 100, x + 230, 300);
        Cell cell = new Cell(0, 0, 1, 1, text, new Provenance.PageRegion(1, box));
        return new Tabular(List.of(box.x0(), box.x1()), 1, List.of(cell), box);
    }

    @Test
    void rows_that_nothing_rules_end_where_the_next_table_says_its_unit() {
        TypedPage page = new TypedPage()
                .row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .row(5, "教育支出", 21, "3.00", 46, "3.00")
                .row(5, "小学教育", 21, "2.00", 46, "2.00")
                .row(5, "初中教育", 21, "1.00", 46, "1.00")
                .row(42, "单位：万元")
                .row(5, "项目", 25, "预算数", 40, "决算数")
                .row(5, "接待费", 26, "3.00", 41, "2.00")
                .row(5, "会议费", 26, "2.00", 41, "1.00")
                .row(5, "培训费", 26, "1.00", 41, "1.00");
        assertThat(read(page)).containsExactly("[科目]", "单位：万元", "[项目]");
    }

    @Test
    void level_lines_of_one_width_are_of_two_tables_where_a_unit_stands_between_them() {
        TypedPage page = new TypedPage()
                .ruled(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出")
                .ruled(5, "教育支出", 21, "3.00", 46, "3.00")
                .ruled(5, "小学教育", 21, "2.00", 46, "2.00")
                .ruled(5, "初中教育", 21, "1.00", 46, "1.00")
                .row(42, "单位：万元")
                .ruled(5, "项目", 25, "预算数", 40, "决算数")
                .ruled(5, "接待费", 26, "3.00", 41, "2.00")
                .ruled(5, "会议费", 26, "2.00", 41, "1.00")
                .ruled(5, "培训费", 26, "1.00", 41, "1.00");
        assertThat(read(page)).containsExactly("[科目]", "单位：万元", "[项目]");
    }

    @Test
    void tables_side_by_side_stand_each_behind_its_own_title() {
        List<Item> items = List.of(
                line(20, "          某局二〇二三年度部门决算公开报表"),
                line(60, "    收入决算表                    支出决算表"),
                line(80, "            单位：万元                    单位：万元"),
                table(40, "收"),
                table(290, "支"));
        assertThat(said(TablesAbreast.inReadingOrder(items)))
                .containsExactly("某局二〇二三年度部门决算公开报表", "收入决算表", "单位：万元", "[收]", "支出决算表", "单位：万元", "[支]");
    }

    @Test
    void tables_side_by_side_that_share_a_title_stay_behind_it() {
        List<Item> items = List.of(
                line(60, "              收入支出决算总表"),
                line(80, "部门：某局                           单位：万元"),
                table(40, "收"),
                table(290, "支"));
        assertThat(said(TablesAbreast.inReadingOrder(items))).containsExactly("收入支出决算总表", "部门：某局单位：万元", "[收]", "[支]");
    }
}
