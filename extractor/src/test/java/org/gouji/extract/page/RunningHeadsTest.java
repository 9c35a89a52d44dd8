package org.gouji.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Box;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

    /** What each page says at its head, 40 points from the top, above a line of ten points. */
    private static List<String> heads(int pages, double size, IntFunction<String> head) {
        List<PageLayout> layouts = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> page(page, line(page, 40, size, head.apply(page)), line(page, 400, 10, "正文" + page)))
                .toList();
        return RunningHeads.strip(layouts).stream()
                .flatMap(page -> page.items().stream())
                .map(item -> ((Free) item).line().text())
                .filter(text -> !text.startsWith("正文"))
                .toList();
    }

    private static PageLayout page(int number, Item... items) {
        return new PageLayout(number, 600, 800, List.of(items));
    }

    private static Tabular table(double y) {
        Box box = new Box(60, y, 540, 700);
        return new Tabular(List.of(box.x0(), box.x1()), 0, List.of(), box);
    }

    /** A line whose blanks are gaps half as wide as its characters. */
    private static Free line(int page, double y, double size, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 60;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != ' ') {
                glyphs.add(new Glyph(String.valueOf(character), new Box(x, y, x + size, y + size), size));
            }
            x += character == ' ' ? size / 2 : size;
        }
        return new Free(TextLine.of(page, glyphs));
    }

    @Test
    void what_stands_at_the_head_of_four_pages_runs() {
        assertThat(heads(4, 20, page -> "某局2023年度决算")).isEmpty();
    }

    @Test
    void its_page_number_may_stand_in_it() {
        assertThat(heads(4, 10, page -> "某局 2023 年度决算 " + page)).isEmpty();
        assertThat(heads(4, 10, page -> "某局2023年度决算第" + (page + 2) + "页")).isEmpty();
    }

    @Test
    void the_numbers_of_tables_are_none_of_pages() {
        assertThat(heads(4, 10, page -> "公开0" + page + "表")).hasSize(4);
        assertThat(heads(4, 10, page -> "附表" + page)).hasSize(4);
    }

    @Test
    void two_pages_are_enough_for_a_line_that_is_no_larger_than_the_text() {
        assertThat(heads(2, 10, page -> "某局2023年度决算")).isEmpty();
        assertThat(heads(3, 9, page -> page == 1 ? "封面" : "某局2023年度决算")).containsExactly("封面");
    }

    @Test
    void titles_and_captions_of_two_pages_stay() {
        assertThat(heads(2, 16, page -> "项目支出绩效自评表")).hasSize(2);
        assertThat(heads(2, 10, page -> "金额单位：万元")).hasSize(2);
    }

    @Test
    void the_unit_above_the_tables_of_many_pages_stays() {
        List<PageLayout> layouts = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> page(page, line(page, 40, 10, "单位：万元"), table(60)))
                .toList();
        assertThat(RunningHeads.strip(layouts))
                .allSatisfy(page -> assertThat(page.items()).hasSize(2));
    }

    @Test
    void page_numbers_alone_are_taken_away() {
        assertThat(heads(1, 10, page -> "- 1 -")).isEmpty();
        assertThat(heads(1, 10, page -> "第1页，共3页")).isEmpty();
    }
}
