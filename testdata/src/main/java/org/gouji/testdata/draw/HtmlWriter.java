package org.gouji.testdata.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;

/**
 * Writes a paper as a page on the site of a government: between its menus and its footer, arranged by a table, paragraphs indented
 * with no-break spaces, and tables in which a cell that goes on is not repeated.
 */
public final class HtmlWriter {

    private static final String INDENT = "&nbsp;&nbsp;&nbsp;&nbsp;";

    private final StringBuilder html = new StringBuilder();

    private HtmlWriter() {}

    /** The file, in UTF-8. */
    public static byte[] write(Paper paper) {
        HtmlWriter writer = new HtmlWriter();
        writer.head();
        paper.pieces().forEach(writer::write);
        writer.foot();
        return writer.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        html.append("""
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <title>信息公开_某县人民政府</title>
                <style>.c{text-align:center} .r{text-align:right} table.data td{border:1px solid #000}</style>
                <script>var site = "<p>某县人民政府</p>";</script>
                </head>
                <body>
                <div class="header"><ul>
                <li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li>
                <li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li>
                </ul></div>
                <table width="1000" align="center"><tr><td width="180">
                <ul><li><a href="/zc/">政策文件</a></li><li><a href="/gk/">公开指南</a></li><li><a href="/nb/">公开年报</a></li></ul>
                </td><td>
                <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/cz/">财政资金</a></div>
                <div id="zoom" class="TRS_Editor">
                """);
    }

    private void foot() {
        html.append("""
                <p style="display:none">浏览次数：9999</p>
                </div>
                <p>【<a href="javascript:window.print()">打印本页</a>】</p>
                <p>上一篇：<a href="t1.html">某局2019年度部门决算公开</a></p>
                </td></tr></table>
                <div class="footer"><p>主办单位：某县人民政府办公室 网站标识码：0000000000</p></div>
                </body>
                </html>
                """);
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Page) {
            html.append("<hr>\n");
        } else if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Paragraph paragraph) {
            paragraph("", INDENT + escaped(paragraph.text()));
        } else if (piece instanceof Piece.Line line) {
            paragraph(align(line.align()), escaped(line.text()));
        } else if (piece instanceof Piece.Ends ends) {
            html.append("<table width=\"100%\"><tr><td>").append(escaped(ends.left()));
            html.append("</td><td class=\"r\">").append(escaped(ends.right())).append("</td></tr></table>\n");
        } else if (piece instanceof Piece.Contents contents) {
            contents(contents.entries());
        } else if (piece instanceof Piece.Table table) {
            table(table);
        }
    }

    private void heading(Piece.Heading heading) {
        boolean inText = heading.level() == 2 || heading.level() == 3;
        String text = "<strong>" + escaped(heading.text()) + "</strong>";
        paragraph(inText ? "" : " class=\"c\"", inText ? INDENT + text : text);
    }

    private void paragraph(String attributes, String content) {
        html.append("<p").append(attributes).append('>').append(content).append("</p>\n");
    }

    private void contents(List<String> entries) {
        html.append("<p>");
        for (int i = 0; i < entries.size(); i++) {
            html.append(escaped(entries.get(i))).append("……").append(3 + i / 3).append("<br>\n");
        }
        html.append("</p>\n");
    }

    private void table(Piece.Table table) {
        html.append("<table class=\"data\" cellspacing=\"0\">\n");
        for (List<Cell> row : table.rows()) {
            html.append("<tr>\n");
            row.forEach(this::cell);
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void cell(Cell cell) {
        html.append("<td").append(align(cell.align()));
        html.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        html.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
        html.append('>')
                .append(cell.text().isEmpty() ? "&nbsp;" : escaped(cell.text()))
                .append("</td>\n");
    }

    private static String align(Cell.Align align) {
        return switch (align) {
            case LEFT -> "";
            case CENTRE -> " class=\"c\"";
            case RIGHT -> " class=\"r\"";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", "<br>")
                .replace("\t", "&emsp;");
    }
}
