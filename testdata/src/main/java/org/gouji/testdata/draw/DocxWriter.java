package org.gouji.testdata.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes a paper as DOCX, the same bytes each time. */
public final class DocxWriter {

    /** A4 in twentieths of a point. */
    private static final BigInteger SHORT = BigInteger.valueOf(11906);

    private static final BigInteger LONG = BigInteger.valueOf(16838);
    private static final int INDENT = 480;
    private static final int RIGHT_STOP = WordRows.WIDTH;

    private final XWPFDocument document;
    private final boolean embeds;
    private boolean landscape;
    private boolean begun;

    private DocxWriter(XWPFDocument document, boolean embeds) {
        this.document = document;
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
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            DocxWriter writer = new DocxWriter(document, embeds);
            paper.pieces().forEach(writer::write);
            size(document.getDocument().getBody().addNewSectPr(), writer.landscape);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return Zips.normalised(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Page page) {
            page(page.landscape());
        } else if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Paragraph paragraph) {
            paragraph(paragraph.text(), ParagraphAlignment.BOTH).setIndentationFirstLine(INDENT);
        } else if (piece instanceof Piece.Line line) {
            paragraph(line.text(), alignment(line.align()));
        } else if (piece instanceof Piece.Ends ends) {
            paragraph(ends.left() + '\t' + ends.right(), ParagraphAlignment.LEFT);
        } else if (piece instanceof Piece.Contents contents) {
            contents(contents.entries());
        } else if (piece instanceof Piece.Table table) {
            if (embeds) {
                DocxObject.write(document, table);
            } else {
                DocxTable.write(document, table);
            }
        }
        begun = true;
    }

    private void heading(Piece.Heading heading) {
        boolean inText = heading.level() == 2 || heading.level() == 3;
        XWPFParagraph paragraph =
                paragraph(heading.text(), inText ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        paragraph.getRuns().forEach(run -> run.setBold(true));
        if (inText) {
            paragraph.setIndentationFirstLine(INDENT);
        }
    }

    private void contents(List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph entry = paragraph(entries.get(i) + '\t' + (3 + i / 3), ParagraphAlignment.LEFT);
            var stop = entry.getCTPPr().addNewTabs().addNewTab();
            stop.setVal(STTabJc.RIGHT);
            stop.setLeader(STTabTlc.DOT);
            stop.setPos(BigInteger.valueOf(RIGHT_STOP));
        }
    }

    /** A page in the same direction is a page break, one in the other a new section. */
    private void page(boolean wide) {
        if (wide == landscape) {
            if (begun) {
                document.createParagraph().setPageBreak(true);
            }
            return;
        }
        size(document.createParagraph().getCTP().addNewPPr().addNewSectPr(), landscape);
        landscape = wide;
    }

    private static void size(CTSectPr section, boolean wide) {
        CTPageSz size = section.addNewPgSz();
        size.setW(wide ? LONG : SHORT);
        size.setH(wide ? SHORT : LONG);
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private XWPFParagraph paragraph(String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        Runs.add(paragraph, text);
        return paragraph;
    }

    static ParagraphAlignment alignment(Cell.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
