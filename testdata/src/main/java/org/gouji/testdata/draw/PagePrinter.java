package org.gouji.testdata.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;

/** Prints a paper on pages, the same bytes each time. */
public final class PagePrinter {

    private static final double SIZE = 12;
    private static final double LEADING = 22;
    private static final double LINE_SIZE = 10;
    private static final double[] HEADING_SIZES = {20, 16, 13, 12, 15};

    private final Letters letters;
    private final Sheets sheets;

    private PagePrinter(Letters letters, Ink ink, String footer) {
        this.letters = letters;
        this.sheets = new Sheets(ink, letters, footer);
    }

    /** The paper as PDF. */
    public static byte[] pdf(Paper paper) {
        try (PDDocument document = new PDDocument()) {
            return print(paper, new Letters(document), new PdfInk(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper as OFD, set in the same letters. */
    public static byte[] ofd(Paper paper) {
        try (PDDocument fonts = new PDDocument()) {
            return print(paper, new Letters(fonts), new OfdInk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(Paper paper, Letters letters, Ink ink) throws IOException {
        PagePrinter printer = new PagePrinter(letters, ink, paper.footer());
        printer.sheets.begin(false);
        for (Piece piece : paper.pieces()) {
            printer.draw(piece);
        }
        return ink.finish();
    }

    private void draw(Piece piece) throws IOException {
        if (piece instanceof Piece.Page page) {
            sheets.begin(page.landscape());
        } else if (piece instanceof Piece.Heading heading) {
            heading(heading);
        } else if (piece instanceof Piece.Paragraph paragraph) {
            lines(paragraph.text(), SIZE, LEADING, 2 * SIZE, Cell.Align.LEFT);
        } else if (piece instanceof Piece.Line line) {
            lines(line.text(), LINE_SIZE, LINE_SIZE * 1.6, 0, line.align());
        } else if (piece instanceof Piece.Ends ends) {
            ends(ends);
        } else if (piece instanceof Piece.Contents contents) {
            contents(contents.entries());
        } else if (piece instanceof Piece.Table table) {
            new TableDrawing(table, letters, sheets).draw();
        }
    }

    private void heading(Piece.Heading heading) throws IOException {
        double size = HEADING_SIZES[heading.level()];
        boolean inText = heading.level() == 2 || heading.level() == 3;
        lines(heading.text(), size, size * 1.8, inText ? 2 * size : 0, inText ? Cell.Align.LEFT : Cell.Align.CENTRE);
    }

    private void lines(String text, double size, double leading, double indent, Cell.Align align) throws IOException {
        List<String> lines = letters.wrap(text, size, sheets.width(), indent);
        for (int i = 0; i < lines.size(); i++) {
            double left = i == 0 ? indent : 0;
            line(lines.get(i), size, leading, left, align);
        }
    }

    private void line(String text, double size, double leading, double indent, Cell.Align align) throws IOException {
        if (sheets.room() < leading) {
            sheets.next();
        }
        double free = sheets.width() - letters.width(text, size);
        double x = align == Cell.Align.LEFT ? indent : align == Cell.Align.RIGHT ? free : free / 2;
        sheets.down(leading);
        letters.draw(sheets.ink(), text, size, Sheets.MARGIN + x, sheets.y() + leading - size * 1.2);
    }

    private void ends(Piece.Ends ends) throws IOException {
        line(ends.left(), LINE_SIZE, LINE_SIZE * 1.6, 0, Cell.Align.LEFT);
        double x = Sheets.MARGIN + sheets.width() - letters.width(ends.right(), LINE_SIZE);
        letters.draw(sheets.ink(), ends.right(), LINE_SIZE, x, sheets.y() + LINE_SIZE * 0.4);
    }

    private void contents(List<String> entries) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            String page = String.valueOf(3 + i / 3);
            double free = sheets.width() - letters.width(entries.get(i) + page, SIZE);
            int dots = (int) Math.max(3, free / letters.width(".", SIZE));
            line(entries.get(i) + ".".repeat(dots) + page, SIZE, LEADING, 0, Cell.Align.LEFT);
        }
    }
}
