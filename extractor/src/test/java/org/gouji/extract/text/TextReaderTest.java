package org.gouji.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.extract.text.ReadText.read;
import static org.gouji.extract.text.ReadText.texts;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "GBK, ''",
        "GB18030, ''",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''"
    })
    void the_character_set_is_found_out(String charset, String mark) throws UnreadableFile {
        String text = "二、收入决算情况说明\n2023年度收入812.40万元。\n";

        byte[] bytes = concat(HexFormat.of().parseHex(mark), text.getBytes(Charset.forName(charset)));

        assertThat(new TextReader().read("a.txt", bytes).blocks().stream().map(ReadText::text))
                .containsExactly("二、收入决算情况说明", "2023年度收入812.40万元。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void a_text_cut_off_inside_a_character_is_read_up_to_there(String charset) throws UnreadableFile {
        byte[] whole = "2023年度收入决算情况说明：本年收入合计812.40万元，其中财政拨款收入".getBytes(Charset.forName(charset));

        Source source = new TextReader().read("a.txt", Arrays.copyOf(whole, whole.length - 1));

        assertThat(source.blocks().stream().map(ReadText::text))
                .containsExactly("2023年度收入决算情况说明：本年收入合计812.40万元，其中财政拨款收\uFFFD");
        assertThat(source.notices()).extracting(Notice::code).containsExactly("unread-character");
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static final String WRAPPED = """
            一、收入决算情况说明

            2022 年本年收入合计 812.40 万元，其中：财政拨款收入七百

            万元，占比很高；其他收入若干，比上年有所减少，主要原因是

            项目资金没有安排。

            （图 1：收入结构图）

            - 3 -

            二、支出决算情况说明

            本单位当年支出全部用于保障机构运转和履行职责，未发生超出

            批复范围的支出，各项支出执行进度与序时进度基本一致，年末

            结转资金按规定上缴。
            """;

    @Test
    void joins_the_lines_of_a_paragraph_and_nothing_else() throws Exception {
        assertThat(texts(WRAPPED))
                .containsExactly(
                        "一、收入决算情况说明",
                        "2022年本年收入合计812.40万元，其中：财政拨款收入七百万元，占比很高；其他收入若干，比上年有所减少，主要原因是项目资金没有安排。",
                        "（图1：收入结构图）",
                        "二、支出决算情况说明",
                        "本单位当年支出全部用于保障机构运转和履行职责，未发生超出批复范围的支出，各项支出执行进度与序时进度基本一致，年末结转资金按规定上缴。");
    }

    @Test
    void knows_the_line_of_every_piece_of_a_paragraph() throws Exception {
        Block.Paragraph paragraph = (Block.Paragraph) read(WRAPPED).blocks().get(1);
        int from = paragraph.text().indexOf("其他收入");
        assertThat(paragraph.place().locator()).isEqualTo("line 3");
        assertThat(paragraph.place(from, from + 4).locator()).isEqualTo("line 5");
    }

    @Test
    void leaves_lines_alone_in_a_text_that_was_not_wrapped() throws Exception {
        assertThat(texts("标题\n\n很长的一段话，说明了许多事情。\n短句\n")).containsExactly("标题", "很长的一段话，说明了许多事情。", "短句");
    }

    @Test
    void reads_rows_of_cells_parted_by_tabs_with_the_reach_of_their_heads() throws Exception {
        String text = """
                收入\t\t支出\t\t
                项目\t金额\t项目\t合计\t其中：基本支出
                栏次\t1\t栏次\t2\t3
                拨款\t5.00\t教育\t4.00\t1.00
                """;
        assertThat(texts(text)).containsExactly("""
                        [0+2 收入][2+3 支出]
                        [0 项目][1 金额][2 项目][3 合计][4 其中：基本支出]
                        [0 栏次][1 1][2 栏次][3 2][4 3]
                        [0 拨款][1 5.00][2 教育][3 4.00][4 1.00]
                        """);
    }

    @Test
    void moves_heads_over_the_numbered_columns_that_they_have_slipped_off() throws Exception {
        String text = """
                项目\t\t\t合计\t基本\t项目支出\t
                编码\t\t名称\t\t\t\t
                类\t款\t项\t栏次\t1\t2\t3
                205\t\t\t教育\t3.00\t2.00\t1.00
                """;
        assertThat(texts(text).get(0)).startsWith("[0+4 项目][4 合计][5 基本][6 项目支出]\n[0+3 编码][3 名称]");
    }

    @Test
    void puts_names_behind_their_codes_that_stand_on_the_next_line() throws Exception {
        String text = """
                项目\t\t合计
                205\t\t3.00
                教育支出\t\t
                20502\t\t2.00
                普通教育\t\t
                2050201\t\t2.00
                学前教育\t\t
                """;
        assertThat(texts(text).get(0))
                .endsWith("[0 205][1 教育支出][2 3.00]\n[0 20502][1 普通教育][2 2.00]\n[0 2050201][1 学前教育][2 2.00]\n");
    }

    @Test
    void reads_tables_of_one_cell_a_line() throws Exception {
        String text =
                "表一\n\t指标\n\t名称\n\t目标\n值\n\t分值\n\n\t产出\n\t完成率\n\t≥90%\n\t60\n\n\t\n\t质量\n\t优\n\t40\n\n\t总分\n\t100\n\n说明：无。";
        assertThat(texts(text)).containsExactly("表一", """
                        [0 指标][1 名称][2 目标值][3 分值]
                        [0/2 产出][1 完成率][2 ≥90%][3 60]
                        [1 质量][2 优][3 40]
                        [0+3 总分][3 100]
                        """, "说明：无。");
    }

    @Test
    void keeps_the_further_paragraphs_of_a_cell_together() throws Exception {
        assertThat(texts("\t目标\n\t第一件事\n\n第二件事\n\t备注\n\n\t得分\n\t10\n"))
                .containsExactly("[0 目标][1 第一件事\n第二件事][2 备注]\n[0 得分][1 10]\n");
    }

    @Test
    void puts_a_form_together_that_was_torn_into_its_cells() throws Exception {
        String text = """
                项目支出自评表
                （2022 年度）
                项目名称 2022 年图书采购
                其中：拨款30
                一级指标 二级指标 三级指标

                性

                质

                目标

                值
                单位

                权

                重
                实际
                产出指标 数量指标
                购书册数 ≥ 500 册 20 512
                质量指标
                上架书籍合

                格率
                ＝ 100 % 20 100%
                完成时间 定性
                年底

                前
                10
                按时
                满意度指

                标

                服务对象满

                意度指标

                读者满意度 ≥ 95 % 10 96
                """;
        assertThat(texts(text)).containsExactly("项目支出自评表", "（2022年度）", """
                        [0 项目名称][1+7 2022年图书采购]
                        [0 其中：拨款][1+7 30]
                        [0 一级指标][1 二级指标][2 三级指标][3 性质][4 目标值][5 单位][6 权重][7 实际]
                        [0/3 产出指标][1 数量指标][2 购书册数][3 ≥][4 500][5 册][6 20][7 512]
                        [1/2 质量指标][2 上架书籍合格率][3 ＝][4 100][5 %][6 20][7 100%]
                        [2 完成时间][3 定性][4 年底前][5 ][6 10][7 按时]
                        [0 满意度指标][1 服务对象满意度指标][2 读者满意度][3 ≥][4 95][5 %][6 10][7 96]
                        """);
    }

    @Test
    void says_that_a_table_could_not_be_put_together() throws Exception {
        assertThat(read("费用比较\n接待费 0.05 0.08 0.90\n").notices())
                .containsExactly(
                        Notice.at(new Provenance.TextLine(2), "torn-table", "从第 2 行起像是一张表，但各列的位置已经散失，未能还原，按文字保留"));
    }

    @Test
    void refuses_a_text_of_nothing_but_white_space() {
        assertThatThrownBy(() -> read(" \n\u3000\n")).hasMessage("文件里没有文字");
    }
}
