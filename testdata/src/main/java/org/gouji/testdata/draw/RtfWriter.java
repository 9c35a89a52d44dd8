package org.gouji.testdata.draw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.gouji.testdata.draw.WordRows.Box;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;

/** Writes a paper in the Rich Text Format as Word does in China: Chinese in its code page, what that lacks in Unicode. */
public final class RtfWriter {

    private static final Charset CODE_PAGE = Charset.forName("GBK");

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc2"
            + "{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\fcharset0 Times New Roman;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator gouji testdata;}\n";

    /** Before the file of an object: the version, that it is embedded, the program, no topic, no item. Numbers have the lower end first. */
    private static final String OBJECT_HEAD =
            "01050000" + "02000000" + "0e000000" + "457863656c2e53686565742e3800" + "00000000" + "00000000";

    private final StringBuilder out = new StringBuilder(HEAD);
    private final boolean embeds;

    private RtfWriter(boolean embeds) {
        this.embeds = embeds;
    }

    /** The file. */
    public static byte[] write(Paper paper) {
        return write(paper, false);
    }

    /** The file with every table as a workbook that is embedded, and a picture of it. */
    public static byte[] embedding(Paper paper) {
        return write(paper, true);
    }

    private static byte[] write(Paper paper, boolean embeds) {
        RtfWriter writer = new RtfWriter(embeds);
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
            if (embeds) {
                object(EmbeddedTable.xls(table));
            } else {
                table(table);
            }
        }
    }

    private void object(byte[] file) {
        int size = Integer.reverseBytes(file.length);
        paragraph("{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata "
                + OBJECT_HEAD
                + HexFormat.of().toHexDigits(size)
                + HexFormat.of().formatHex(file)
                + "}{\\result{\\pict\\wmetafile8 00}}}");
    }

    private void paragraph(String text) {
        out.append("\\pard\\plain\\f0 ").append(text).append("\\par\n");
    }

    private void contents(List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String page = "{\\field{\\*\\fldinst PAGEREF _Toc" + i + " \\\\h}{\\fldrslt " + (3 + i / 3) + "}}";
            out.append("\\pard\\plain\\tqr\\tldot\\tx").append(WordRows.WIDTH).append(' ');
            out.append(coded(entries.get(i))).append("\\tab ").append(page).append("\\par\n");
        }
    }

    private void table(Piece.Table table) {
        for (List<Box> boxes : WordRows.of(table)) {
            out.append("\\trowd\\trgaph108\\trleft0");
            for (Box box : boxes) {
                out.append(merge(box)).append("\\cellx").append(WordRows.width(table.widths(), 0, box.end()));
            }
            out.append("\\pard\\plain\\intbl\\f0 ");
            boxes.forEach(box -> out.append(coded(box.text())).append("\\cell "));
            out.append("\\row\n");
        }
    }

    private static String merge(Box box) {
        if (!box.isMergedDown()) {
            return "";
        }
        return box.continues() ? "\\clvmrg" : "\\clvmgf";
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
