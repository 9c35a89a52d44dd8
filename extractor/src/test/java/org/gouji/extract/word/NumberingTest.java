package org.gouji.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.word.Docx.r;

import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Block;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static final String LEVELS = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "chineseCounting", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String list(int number, String override) {
        return "<w:num w:numId='" + number + "'><w:abstractNumId w:val='0'/>" + override + "</w:num>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    private static List<String> texts(Docx docx) throws UnreadableFile {
        return new WordReader()
                .read("a.docx", docx.bytes()).blocks().stream()
                        .map(block -> ((Block.Paragraph) block).text())
                        .toList();
    }

    @Test
    void writes_out_what_word_prints_before_a_paragraph() throws Exception {
        Docx docx = Docx.of(item(1, 0, "概况")
                        + item(1, 1, "职能")
                        + item(1, 2, "2023 年任务")
                        + item(1, 1, "机构")
                        + item(1, 0, "收支"))
                .numbering(LEVELS + list(1, ""));
        assertThat(texts(docx)).containsExactly("一、概况", "（一）职能", "1. 2023 年任务", "（二）机构", "二、收支");
    }

    @Test
    void counts_on_in_another_list_of_the_same_definition_unless_it_restarts() throws Exception {
        String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
        Docx docx = Docx.of(item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁"))
                .numbering(LEVELS + list(1, "") + list(2, "") + list(3, restart));
        assertThat(texts(docx)).containsExactly("一、甲", "二、乙", "一、丙", "二、丁");
    }

    @Test
    void finds_the_number_that_a_style_gives() throws Exception {
        Docx docx = Docx.of("<w:p><w:pPr><w:pStyle w:val='child'/></w:pPr>" + r("概况") + "</w:p>")
                .styles("<w:style w:styleId='base'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId='child'><w:basedOn w:val='base'/></w:style>")
                .numbering(LEVELS + list(1, ""));
        assertThat(texts(docx)).containsExactly("一、概况");
    }

    @Test
    void prints_no_number_for_a_bullet_a_list_of_zero_or_an_unknown_list() throws Exception {
        Docx docx = Docx.of(item(0, 0, "零") + item(7, 0, "七") + item(2, 0, "点"))
                .numbering("<w:abstractNum w:abstractNumId='0'>" + level(0, "bullet", "●") + "</w:abstractNum>"
                        + list(2, ""));
        assertThat(texts(docx)).containsExactly("零", "七", "点");
    }
}
