package org.gouji.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final Provenance PLACE = new Provenance.TextLine(1);

    /** 一、收入情况: a paragraph, then a table of one row. */
    private static final Passages PASSAGES = Passages.of(new Outline(
            new Source("例.txt", Format.TEXT, 0, List.of(), List.of()),
            List.of(new Section(
                    2,
                    "一、",
                    "收入情况",
                    PLACE,
                    List.of(),
                    List.of(
                            Block.Paragraph.of("收入 总计12.30万元，增加1.20万元。", PLACE),
                            new Block.Grid(List.of(
                                    new Cell(0, 0, 1, 1, "收入总计", PLACE), new Cell(0, 1, 1, 1, "12.30", PLACE))))))));

    @Test
    void headings_paragraphs_and_cells_bear_a_sign_white_space_apart() {
        assertThat(texts(PASSAGES.bearing("收入总"))).containsExactly("收入 总计12.30万元，增加1.20万元。", "收入总计");
        assertThat(texts(PASSAGES.bearing(List.of("情况", "12.3")))).hasSize(3);
        assertThat(PASSAGES.bearing("支出")).isEmpty();
    }

    @Test
    void cells_are_no_lines() {
        assertThat(texts(PASSAGES.lines())).containsExactly("一、收入情况", "收入 总计12.30万元，增加1.20万元。");
        assertThat(texts(PASSAGES.linesBearing(List.of("收入总", "12.3")))).containsExactly("收入 总计12.30万元，增加1.20万元。");
    }

    @Test
    void of_several_words_all_must_be_there_and_the_empty_one_is_everywhere() {
        assertThat(texts(PASSAGES.bearingAll("收入", "12.30"))).containsExactly("收入 总计12.30万元，增加1.20万元。");
        assertThat(texts(PASSAGES.bearingAll("12.30", ""))).containsExactly("收入 总计12.30万元，增加1.20万元。", "12.30");
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
