package org.gouji.extract.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.flow.Blocks;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {

    private static final String CHINESE =
            "{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 a;}{\\f1\\fcharset0 b;}"
                    + "{\\f2\\fcharset2 Wingdings;}{\\f3\\fcharset238 c;}}";

    private static Source read(String body) throws UnreadableFile {
        return new RtfReader().read("a.doc", (CHINESE + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> texts(String body) throws UnreadableFile {
        return Blocks.texts(read(body));
    }

    @Test
    void reads_characters_in_the_code_page_of_their_font() throws Exception {
        assertThat(texts("\\f0 \\'be\\'f6\\'cb\\'e3\\par")).containsExactly("决算");
        assertThat(texts("\\f1 \\'be\\'f6\\'cb\\'e3 2023\\par")).containsExactly("决算 2023");
        assertThat(texts("\\f3 \\'b3\\par")).containsExactly("ł");
    }

    @Test
    void reads_characters_whose_second_byte_is_written_as_a_letter() throws Exception {
        assertThat(texts("\\'81A\\par")).containsExactly("丄");
    }

    @Test
    void reads_raw_bytes_of_which_the_second_looks_like_a_backslash_or_a_brace() throws Exception {
        String raw = new String("榎榹".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("\\");
        assertThat(texts(raw + "\\par")).containsExactly("榎榹");
    }

    @Test
    void reads_unicode_and_passes_over_its_stand_in() throws Exception {
        assertThat(texts("\\u20915?\\u31639\\'3f\\u-28667 ?\\uc2\\u19975\\'cd\\'f2\\uc0\\u20803\\par"))
                .containsExactly("决算逅万元");
    }

    @Test
    void spans_the_columns_that_a_cell_is_as_wide_as() throws Exception {
        String table = "\\trowd\\cellx1600\\cellx2400\\pard\\intbl a\\cell b\\cell\\row"
                + "\\trowd\\cellx800\\cellx1592\\cellx2400\\pard\\intbl c\\cell d\\cell 1.00\\cell\\row\\pard e\\par";
        assertThat(texts(table)).containsExactly("[0,0+2/1 a][0,2+1/1 b][1,0+1/1 c][1,1+1/1 d][1,2+1/1 1.00]", "e");
    }

    @Test
    void makes_a_merged_cell_as_tall_and_as_wide_as_it_goes_on() throws Exception {
        String table = "\\trowd\\clvmgf\\cellx500\\clmgf\\cellx1000\\clmrg\\cellx1500\\intbl a\\cell b\\cell\\cell\\row"
                + "\\trowd\\clvmrg\\cellx500\\cellx1000\\cellx1500\\intbl\\cell c\\cell d\\cell\\row";
        assertThat(texts(table)).containsExactly("[0,0+1/2 a][0,1+2/1 b][1,1+1/1 c][1,2+1/1 d]");
    }

    @Test
    void puts_a_table_inside_a_cell_behind_the_table() throws Exception {
        String table =
                "\\trowd\\cellx500\\cellx1000\\pard\\intbl a\\cell\\pard\\intbl\\itap2 x\\nestcell{\\nonesttables\\par}"
                        + "y\\nestcell{\\*\\nesttableprops\\trowd\\cellx200\\cellx400\\nestrow}{\\nonesttables\\par}"
                        + "\\pard\\intbl\\itap1 b\\cell\\row";
        assertThat(texts(table)).containsExactly("[0,0+1/1 a][0,1+1/1 b]", "[0,0+1/1 x][0,1+1/1 y]");
    }

    @Test
    void prints_the_results_of_fields_and_not_their_instructions() throws Exception {
        assertThat(texts("{\\field{\\*\\fldinst {PAGEREF _Toc1}}{\\fldrslt {\\b 3}}} x\\par"))
                .containsExactly("3 x");
    }

    @Test
    void prints_automatic_numbers_as_the_file_writes_them_out() throws Exception {
        assertThat(texts("{\\listtext\\pard\\f0 \\'d2\\'bb\\'a1\\'a2\\tab}{\\*\\pn\\pnlvlblt}a\\par"
                        + "{\\listtext\\f2 \\'b7\\tab}b\\par{\\pntext 1.\\tab}2023\\par"))
                .containsExactly("一、a", "b", "1. 2023");
    }

    @Test
    void puts_text_boxes_where_they_are_anchored() throws Exception {
        String box = "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard inside\\par}}"
                + "{\\shprslt again}}";
        assertThat(texts("before" + box + " go on\\par after\\par")).containsExactly("before go on", "inside", "after");
    }

    @Test
    void leaves_out_what_is_not_printed() throws Exception {
        Source source = read(
                "{\\header head\\par}a{\\deleted b}{\\v c}{\\*\\unknown d}{\\footnote e}{\\pict\\wmetafile8 00}"
                        + "{\\*\\shppict{\\pict ff}}{\\nonshppict{\\pict ff}}{\\object{\\*\\objdata 00}{\\result{\\pict 00}}}\\par");
        assertThat(Blocks.texts(source)).containsExactly("a");
        assertThat(source.notices())
                .extracting(Notice::message)
                .containsExactly("文中有 1 处隐藏的文字，印出来看不到，未予读取", "文中有 2 幅图片，图片里的内容未能读取", "文中嵌有 1 个对象（如电子表格），其中的内容未能读取");
    }

    /** A length that leads out of the data, one below zero, a link, and half a byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01050000 02000000 ffffff7f 00",
                "01050000 02000000 000000ff 00",
                "01050000 01000000 00000000",
                "0105000002000000000000000000000000000000ffffffff",
                "0"
            })
    void an_object_whose_data_say_nothing_is_counted_as_unread(String data) throws Exception {
        Source source = read("a{\\object{\\*\\objdata " + data + "}{\\result b}}\\par");

        assertThat(Blocks.texts(source)).containsExactly("ab");
        assertThat(source.notices()).extracting(Notice::code).containsExactly("unread-object");
    }

    @Test
    void joins_paragraphs_between_which_a_tracked_change_has_removed_the_end() throws Exception {
        assertThat(texts("\\f0 \\'c9\\'cf{\\deleted\\par}\\'cf\\'c2\\par")).containsExactly("上下");
    }

    @Test
    void takes_a_star_within_a_group_for_nothing() throws Exception {
        assertThat(texts("{\\b0\\*\\cs7 text}\\par")).containsExactly("text");
    }

    @Test
    void passes_over_binary_data() throws Exception {
        assertThat(texts("{\\pict\\bin4 }{}{}a\\par")).containsExactly("a");
    }

    @Test
    void draws_the_dots_of_a_contents_page() throws Exception {
        assertThat(texts("\\pard\\tqr\\tldot\\tx8300 a\\tab 3\\par")).containsExactly("a……3");
    }

    @Test
    void calls_a_document_damaged_that_was_cut_off() {
        assertThatThrownBy(
                        () -> new RtfReader().read("a.doc", (CHINESE + "a\\par").getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(Reason.DAMAGED))
                .hasMessage("RTF 文档不完整，文件在正文结束之前就中断了");
    }

    @Test
    void survives_groups_and_text_boxes_without_end() throws Exception {
        int depth = 50_000;
        assertThat(texts("a" + "{\\shptxt b".repeat(depth) + "}".repeat(depth) + "\\par"))
                .hasSizeLessThan(20);
    }

    @RepeatedTest(300)
    void reads_a_damaged_document_or_says_that_it_cannot(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder body = new StringBuilder();
        List<String> words = List.of(
                "\\trowd",
                "\\cellx9",
                "\\intbl",
                "\\itap3",
                "\\cell",
                "\\nestcell",
                "\\row",
                "\\nestrow",
                "{",
                "}",
                "\\*",
                "\\shptxt",
                "\\par",
                "\\'b2",
                "\\u-1",
                "\\uc9",
                "text",
                "\\f2",
                "\\pict",
                "\\bin3",
                "\\listtext",
                "\\v");
        for (int i = 0; i < 60; i++) {
            body.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? " " : "");
        }
        try {
            assertThat(read(body.toString()).blocks()).isNotEmpty();
        } catch (UnreadableFile refused) {
            assertThat(refused).message().isNotBlank();
        }
    }
}
