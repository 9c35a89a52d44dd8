package org.gouji.testdata.draw;

import java.util.List;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;
import org.gouji.testdata.word97.DocFile;
import org.gouji.testdata.word97.Sprms;

/** Writes a paper as a Word 97 document, the same bytes each time. */
public final class DocWriter {

    private static final int TABS = 0xC60D;
    private static final int SPECIAL = 0x0855;
    private static final int RIGHT_STOP = WordRows.WIDTH;

    /** A tab that stands right of its text and has a line of dots before it. */
    private static final int RIGHT_WITH_DOTS = 2 | 1 << 3;

    private final DocFile file = new DocFile();
    private final boolean embeds;
    private boolean begun;

    private DocWriter(boolean embeds) {
        this.embeds = embeds;
    }

    /** The file. */
    public static byte[] write(Paper paper) {
        return write(paper, false);
    }

    /** The file with every table as a workbook that is embedded and shown. */
    public static byte[] embedding(Paper paper) {
        return write(paper, true);
    }

    private static byte[] write(Paper paper, boolean embeds) {
        DocWriter writer = new DocWriter(embeds);
        paper.pieces().forEach(writer::write);
        return writer.file.bytes();
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Page) {
            page();
        } else if (piece instanceof Piece.Heading heading) {
            file.paragraph(heading.text());
        } else if (piece instanceof Piece.Paragraph paragraph) {
            file.paragraph(printable(paragraph.text()));
        } else if (piece instanceof Piece.Line line) {
            file.paragraph(printable(line.text()));
        } else if (piece instanceof Piece.Ends ends) {
            file.paragraph(ends.left() + '\t' + ends.right());
        } else if (piece instanceof Piece.Contents contents) {
            contents(contents.entries());
        } else if (piece instanceof Piece.Table table) {
            if (embeds) {
                file.object(EmbeddedTable.xls(table)).paragraph("");
            } else {
                DocTable.write(file, table);
            }
        }
        begun = true;
    }

    /** A new page begins within a paragraph of its own. */
    private void page() {
        if (begun) {
            file.paragraph("\f");
        }
    }

    /** Entries whose page numbers are fields, as Word makes them. */
    private void contents(List<String> entries) {
        byte[] stop = {0, 1, RIGHT_STOP & 0xff, RIGHT_STOP >> 8, RIGHT_WITH_DOTS};
        for (int i = 0; i < entries.size(); i++) {
            file.text(entries.get(i) + '\t', Sprms.none())
                    .text("\u0013", Sprms.of(SPECIAL, 1))
                    .text(" PAGEREF _Toc" + i + " \\h ", Sprms.none())
                    .text("\u0014", Sprms.of(SPECIAL, 1))
                    .text(Integer.toString(3 + i / 3), Sprms.none())
                    .text("\u0015", Sprms.of(SPECIAL, 1))
                    .end(DocFile.PARAGRAPH, 0, Sprms.none().and(TABS, stop));
        }
    }

    /** Line breaks as Word keeps them. */
    static String printable(String text) {
        return text.replace('\n', '\u000b');
    }
}
