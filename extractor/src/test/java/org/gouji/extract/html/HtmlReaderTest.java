package org.gouji.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.flow.Blocks;
import org.gouji.model.source.Attachment;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static Source read(String html) throws UnreadableFile {
        return new HtmlReader().read("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String html) throws UnreadableFile {
        return Blocks.texts(read(html));
    }

    @Test
    void paragraphs_end_with_elements() throws UnreadableFile {
        assertThat(texts("<h1>决算</h1>甲<div>乙<span>丙</span></div><ul><li>丁</li><li>戊</li></ul>"))
                .containsExactly("决算", "甲", "乙丙", "丁", "戊");
    }

    @Test
    void lines_of_the_file_are_joined_without_a_space_between_chinese_characters() throws UnreadableFile {
        assertThat(texts("<p>收入\n  决算 2023\n年\nExcel\nfile</p>")).containsExactly("收入决算 2023年Excel file");
    }

    @Test
    void a_line_break_ends_a_paragraph_where_the_next_is_indented_or_a_heading_or_a_sentence_has_ended()
            throws UnreadableFile {
        assertThat(texts("<div>一、收入情况<br>&nbsp;&nbsp;2023年收入。<br>支出如下：<br>（一）基本支出<br/>　　其他</div>"))
                .containsExactly("一、收入情况", "2023年收入。", "支出如下：", "（一）基本支出", "其他");
    }

    @Test
    void a_line_break_inside_a_long_sentence_ends_nothing() throws UnreadableFile {
        assertThat(texts("<p>本年度一般公共预算财政拨款支出比上年增加的主要原因是<br>新增了一个项目。</p>"))
                .containsExactly("本年度一般公共预算财政拨款支出比上年增加的主要原因是新增了一个项目。");
    }

    @Test
    void what_is_not_shown_is_left_out_and_told() throws UnreadableFile {
        Source source = read("<script>var a='<p>x</p>'</script><style>p{}</style><p>公开</p>"
                + "<p style='DISPLAY : none'>隐藏</p><p hidden>也是</p><!-- 注释 --><p style='mso-hide:all'>三</p>");
        assertThat(source.blocks()).hasSize(1);
        assertThat(source.notices()).extracting(Notice::message).containsExactly("网页中有 3 处隐藏的文字，打开网页看不到，未予读取");
    }

    @Test
    void a_table_keeps_its_spans_and_its_places() throws UnreadableFile {
        Source source = read("<table border=1><tr><td rowspan=2>项目</td><td colspan=2>金额</td></tr>"
                + "<tr><td>基本</td><td>项目</td></tr><tr><td>合计</td><td>1.20</td><td>&nbsp;</td></tr></table>");
        assertThat(Blocks.texts(source))
                .containsExactly(
                        "[0,0+1/2 项目][0,1+2/1 金额][1,1+1/1 基本][1,2+1/1 项目][2,0+1/1 合计][2,1+1/1 1.20][2,2+1/1 ]");
        assertThat(((Block.Grid) source.blocks().get(0)).cells().get(2).place())
                .isEqualTo(new Provenance.TableCell(1, 2, 2));
    }

    @Test
    void paragraphs_in_a_cell_are_lines_and_its_broken_lines_are_not() throws UnreadableFile {
        assertThat(texts("<table><tr><td><p>甲。</p><p>乙</p></td><td>科目<br>名称</td></tr><tr><td>1<td>2</table>"))
                .containsExactly("[0,0+1/1 甲。\n乙][0,1+1/1 科目名称][1,0+1/1 1][1,1+1/1 2]");
    }

    @Test
    void a_head_that_reaches_into_the_body_covers_it_where_there_is_room() throws UnreadableFile {
        assertThat(texts("<table><thead><tr><td rowspan=2>类</td><td>栏次</td></tr></thead>"
                        + "<tbody><tr><td>合计</td></tr><tr><td>201</td><td>1</td></tr></tbody></table>"))
                .containsExactly("[0,0+1/2 类][0,1+1/1 栏次][1,1+1/1 合计][2,0+1/1 201][2,1+1/1 1]");
    }

    @Test
    void a_head_that_claims_more_rows_than_it_has_ends_with_them() throws UnreadableFile {
        assertThat(texts("<table><thead><tr><td rowspan=3>类</td><td>栏次</td></tr></thead>"
                        + "<tbody><tr><td>201</td><td>1</td></tr></tbody></table>"))
                .containsExactly("[0,0+1/1 类][0,1+1/1 栏次][1,0+1/1 201][1,1+1/1 1]");
    }

    @Test
    void a_span_wider_than_the_table_is_as_wide_as_the_table() throws UnreadableFile {
        assertThat(
                        texts(
                                "<table><tr><td colspan=1000000>标题</td></tr><tr><td>a</td><td rowspan=70000>b</td></tr></table>"))
                .containsExactly("[0,0+2/1 标题][1,0+1/1 a][1,1+1/1 b]");
    }

    @Test
    void a_table_around_other_tables_is_looked_through() throws UnreadableFile {
        assertThat(
                        texts(
                                "<table><tr><td>左栏</td><td><p>收入决算表</p>"
                                        + "<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>12345678.90</td></tr></table></td></tr></table>"))
                .containsExactly("左栏", "收入决算表", "[0,0+1/1 项目][0,1+1/1 金额][1,0+1/1 合计][1,1+1/1 12345678.90]");
    }

    @Test
    void a_table_of_one_column_or_one_line_is_text() throws UnreadableFile {
        assertThat(texts("<table><caption>公开01表</caption><tr><td>部门：某局</td><td>单位：万元</td></tr></table>"
                        + "<table><tr><td>第一段</td></tr><tr><td>第二段</td></tr></table>"))
                .containsExactly("公开01表", "部门：某局", "单位：万元", "第一段", "第二段");
    }

    @Test
    void the_site_around_a_page_is_left_out() throws UnreadableFile {
        assertThat(texts("<nav><a href=1>首页</a></nav>"
                        + "<div><a href=1>政务公开</a> <a href=2>政务服务</a> <a href=3>互动</a></div>"
                        + "<p>当前位置：首页 &gt; 公开</p><article><header><h1>决算公开</h1></header><p>正文</p></article>"
                        + "<div class='footer'>主办单位：某县人民政府</div><p>版权所有：某县 ICP备00000000号</p>"))
                .containsExactly("决算公开", "正文");
    }

    @Test
    void nothing_of_what_is_published_is_taken_for_the_site() throws UnreadableFile {
        String figures = "<tr><td>201</td><td>1.00</td></tr>".repeat(4);
        assertThat(texts("<div class=nav><table><tr><td>项目</td><td>金额</td></tr>" + figures + "</table></div>"
                        + "<p><a href='#1'>第一部分 概况</a></p><p><a href='#2'>第二部分 说明</a></p>"))
                .hasSize(3);
    }

    @Test
    void documents_that_a_page_links_to_are_listed() throws UnreadableFile {
        Source source = read("<p>附件：<a href='P0202.xls'>公开表</a></p><p><a href='/down?f=%E6%8A%A5.PDF&id=1'>报告</a></p>"
                + "<p><a href='x.html'>下一页</a></p><iframe src='viewer.html?file=b.pdf'></iframe>");
        assertThat(source.attachments())
                .containsExactly(
                        new Attachment("公开表", "P0202.xls", new Provenance.FlowParagraph(1)),
                        new Attachment("报告", "/down?f=%E6%8A%A5.PDF&id=1", new Provenance.FlowParagraph(2)),
                        new Attachment("", "viewer.html?file=b.pdf", new Provenance.FlowParagraph(2)));
    }

    @Test
    void pages_that_word_and_excel_have_saved_show_what_those_show() throws UnreadableFile {
        assertThat(
                        texts(
                                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><!--[if gte mso 9]><xml>x</xml>"
                                        + "<![endif]--></head><body><p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、"
                                        + "<span>&nbsp;</span></span><![endif]>收入<o:p></o:p></p><div style='mso-element:footer'>3</div>"
                                        + "<table><tr><td style='mso-number-format:\"0.00\"' x:num=\"1.5\">1.50</td><td>b</td></tr>"
                                        + "<tr style='display:none'><td width=9></td><td></td></tr><tr><td>c</td><td>d</td></tr></table></body></html>"))
                .containsExactly("一、 收入", "[0,0+1/1 1.50][0,1+1/1 b][1,0+1/1 c][1,1+1/1 d]");
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThatThrownBy(() -> read("<html><frameset><frame src='a.htm'></frameset></html>"))
                .hasMessage("网页里没有文字，内容可能由脚本生成或者在别的文件里");
        assertThatThrownBy(() -> read("<p><img src='a.png'></p>")).hasMessage("网页里只有图片，没有可以读取的文字");
    }

    @Test
    void a_page_that_would_fill_the_memory_is_refused() {
        assertThatThrownBy(() -> read("<table><tr><td>".repeat(60) + "1")).hasMessage("网页中的表格嵌套过深，未予读取");
        assertThatThrownBy(() -> read("<p>".repeat(1_000_001))).hasMessage("网页的标记超过 100 万个，未予读取");
        String wide = "<tr>" + "<td>1".repeat(900) + "</tr>";
        assertThatThrownBy(() -> read("<table>" + wide + "<tr><td>2<td>3".repeat(5000)))
                .hasMessage("网页中的表格展开后过大，未予读取");
    }
}
