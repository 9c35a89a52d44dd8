package org.gouji.testdata.draw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;

/** Writes a paper in the Rich Text Format as Word does in China: Chinese in its code page, what that lacks in Unicode. */
public final class RtfWriter {

    private static final Charset CODE_PAGE = Charset.forName("GBK");

    /** The width of a table in twentieths of a point. */
    private static final double WIDTH = 8300;

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc2"
            + "{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\fcharset0 Times New Roman;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator gouji testdata;}\n";

    private final StringBuilder out = new StringBuilder(HEAD);

    private RtfWriter() {}

    /** The file. */
    public static byte[] write(Paper paper) {
        RtfWriter writer = new RtfWriter();
        paper.pieces().forEach(writer::write);
        return writer.out.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Page) {
            out.append("\\pard\\page\\par\n");
        } else if (piece instanceof Piece.Heading heading) {
            paragraph("{\\b " + coded(heading.text()) + "}");
        } else if (piece instanceof Piece.Paragraph paragraph) {
            paragraph(coded(paragraph.text()));
        } else if (piece instanceof Piece.Line line) {
            paragraph(coded(line.text()));
        } else if (piece instanceof Piece.Ends ends) {
            paragraph(coded(ends.left() + '\t' + ends.right()));
        } else if (piece instanceof Piece.Contents contents) {
            contents(contents.entries());
        } else if (piece instanceof Piece.Table table) {
            table(table);
        }
    }

    private void paragraph(String text) {
        out.append("\\pard\\plain\\f0 ").append(text).append("\\par\n");
    }

    private void contents(List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String page = "{\\field{\\*\\fldinst PAGEREF _Toc" + i + " \\\\h}{\\fldrslt " + (3 + i / 3) + "}}";
            out.append("\\pard\\plain\\tqr\\tldot\\tx8300 ");
            out.append(coded(entries.get(i))).append("\\tab ").append(page).append("\\par\n");
        }
    }

    private void table(Piece.Table table) {
        List<Integer> edges = edges(table.widths());
        Cell[] above = new Cell[table.widths().size()];
        int[] left = new int[table.widths().size()];
        for (List<Cell> cells : table.rows()) {
            StringBuilder definition = new StringBuilder("\\trowd\\trgaph108\\trleft0");
            StringBuilder content = new StringBuilder("\\pard\\plain\\intbl\\f0 ");
            int next = 0;
            int column = 0;
            while (column < left.length && (left[column] > 0 || next < cells.size())) {
                boolean continues = left[column] > 0;
                if (!continues) {
                    above[column] = cells.get(next++);
                    left[column] = above[column].rows();
                }
                left[column]--;
                Cell cell = above[column];
                content.append(continues ? "" : coded(cell.text())).append("\\cell ");
                column += cell.columns();
                definition.append(cell.rows() == 1 ? "" : continues ? "\\clvmrg" : "\\clvmgf");
                definition.append("\\cellx").append(edges.get(column));
            }
            out.append(definition).append(content).append("\\row\n");
        }
    }

    private static List<Integer> edges(List<Double> widths) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> edges = new ArrayList<>(List.of(0));
        double edge = 0;
        for (double width : widths) {
            edge += width / sum * WIDTH;
            edges.add((int) Math.round(edge));
        }
        return edges;
    }

    private static String coded(String text) {
        StringBuilder coded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\n' -> coded.append("\\line ");
                case '\t' -> coded.append("\\tab ");
                case '\\', '{', '}' -> coded.append('\\').append(character);
                default -> code(character, coded);
            }
        }
        return coded.toString();
    }

    private static void code(char character, StringBuilder coded) {
        if (character < 0x80) {
            coded.append(character);
        } else if (CODE_PAGE.newEncoder().canEncode(character)) {
            for (byte each : String.valueOf(character).getBytes(CODE_PAGE)) {
                coded.append(String.format("\\'%02x", each & 0xff));
            }
        } else {
            coded.append("\\u").append((int) (short) character).append("\\'a1\\'f5");
        }
    }
}
