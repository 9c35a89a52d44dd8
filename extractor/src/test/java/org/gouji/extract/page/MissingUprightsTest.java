package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.junit.jupiter.api.Test;

class MissingUprightsTest {

    /** Letters are ten points wide and high, rows twenty points. */
    private static final double EM = 10;

    private static final double ROW = 20;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final MissingUprights missing = new MissingUprights();
    private int rows;

    /** A row between two level lines; its texts begin at these columns of ten points. */
    private MissingUprightsTest row(Object... textsAt) {
        double top = 100 + ROW * rows++;
        for (int i = 0; i < textsAt.length; i += 2) {
            print((Integer) textsAt[i] * EM, top + 5, (String) textsAt[i + 1]);
        }
        rulings.add(new Ruling(true, top, 40, 540));
        rulings.add(new Ruling(true, top + ROW, 40, 540));
        return this;
    }

    private void print(double x, double y, String text) {
        for (int i = 0; i < text.length(); i++) {
            Box box = new Box(x + i * EM, y, x + i * EM + EM, y + EM);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, EM));
        }
    }

    /** The rows as they are read, cells parted by bars; a cell over several columns has as many marks. */
    private List<String> read() {
        PageContent page = new PageContent(1, 600, 800, List.copyOf(glyphs), List.copyOf(rulings), 0, true);
        glyphs.clear();
        rulings.clear();
        rows = 0;
        return LayoutFinder.layout(page, missing.of(page)).items().stream()
                .filter(Tabular.class::isInstance)
                .map(Tabular.class::cast)
                .flatMap(table -> IntStream.range(0, table.rows()).mapToObj(row -> table.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(MissingUprightsTest::show)
                        .collect(Collectors.joining("|"))))
                .toList();
    }

    private static String show(Cell cell) {
        return cell.text() + ">".repeat(cell.columnSpan() - 1);
    }

    @Test
    void columns_are_where_the_rows_leave_white_and_a_blank_one_has_its_name() {
        row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出");
        row(5, "教育支出", 21, "3.00", 46, "3.00");
        row(5, "小学教育", 21, "2.00", 46, "2.00");
        row(5, "初中教育", 21, "1.00", 46, "1.00");
        assertThat(read()).containsExactly("科目|合计|基本支出|项目支出", "教育支出|3.00||3.00", "小学教育|2.00||2.00", "初中教育|1.00||1.00");
    }

    @Test
    void the_head_of_a_group_reaches_over_the_heads_below_in_whose_middle_it_stands() {
        row(5, "科目", 28, "本年支出", 46, "备注");
        row(20, "小计", 29, "基本", 38, "项目");
        row(5, "教育支出", 20, "3.00", 29, "1.00", 38, "2.00");
        row(5, "小学教育", 20, "2.00", 29, "1.00", 38, "1.00");
        row(5, "初中教育", 20, "1.00", 38, "1.00");
        assertThat(read()).startsWith("科目|本年支出>>|备注", "|小计|基本|项目|").contains("教育支出|3.00|1.00|2.00|");
    }

    @Test
    void a_label_may_reach_over_two_columns() {
        row(5, "编码", 15, "名称", 40, "决算数");
        row(5, "301", 15, "工资福利支出", 40, "3.00");
        row(5, "30101", 15, "基本工资", 40, "2.00");
        row(5, "30102", 15, "津贴补贴", 40, "1.00");
        row(5, "30103", 15, "奖金", 40, "1.00");
        row(5, "302", 15, "商品和服务支出", 40, "3.00");
        row(5, "30201", 15, "办公费", 40, "2.00");
        row(5, "30202", 15, "印刷费", 40, "1.00");
        row(9, "人员经费合计", 40, "3.00");
        assertThat(read()).contains("30101|基本工资|2.00", "人员经费合计>|3.00");
    }

    @Test
    void the_next_page_goes_on_with_the_columns_of_the_last() {
        row(5, "科目", 22, "合计", 35, "基本支出", 45, "项目支出");
        row(5, "教育支出", 21, "3.00", 36, "1.00", 46, "2.00");
        row(5, "小学教育", 21, "2.00", 36, "1.00", 46, "1.00");
        row(5, "初中教育", 21, "1.00", 46, "1.00");
        read();
        row(5, "学前教育", 21, "2.00", 46, "2.00");
        row(5, "高等教育", 21, "2.00", 46, "2.00");
        row(5, "职业教育", 21, "1.00", 46, "1.00");
        assertThat(read()).containsExactly("学前教育|2.00||2.00", "高等教育|2.00||2.00", "职业教育|1.00||1.00");
    }

    @Test
    void lines_under_words_are_no_table() {
        row(5, "单位名称");
        row(5, "填报日期");
        row(5, "联系方式");
        row(5, "单位地址");
        assertThat(read()).isEmpty();
    }
}
