package org.gouji.testdata.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;

/** Writes a paper as a workbook, the same bytes each time: a sheet for each page, or all pages under each other on one. */
public final class WorkbookWriter {

    /** How many columns a line of text takes where no table says so. */
    private static final int TEXT_COLUMNS = 6;

    /** The longest name that a sheet can have. */
    private static final int LONGEST_NAME = 31;

    /**
     * How the pages are laid out.
     *
     * @param oneSheet whether all stand under each other, parted by a blank row
     * @param ruled whether tables have lines
     */
    public record Layout(boolean oneSheet, boolean ruled) {

        /** As offices do it. */
        public static final Layout USUAL = new Layout(false, true);
    }

    private final Workbook workbook;
    private final Layout layout;
    private final SheetStyles styles;
    private Optional<Sheet> sheet = Optional.empty();
    private int row;

    private WorkbookWriter(Workbook workbook, Layout layout) {
        this.workbook = workbook;
        this.layout = layout;
        this.styles = new SheetStyles(workbook);
    }

    /** The file as XLSX. */
    public static byte[] xlsx(Paper paper, Layout layout) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            return Zips.normalised(written(workbook, paper, layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as XLS. */
    public static byte[] xls(Paper paper, Layout layout) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            return written(workbook, paper, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Workbook workbook, Paper paper, Layout layout) throws IOException {
        new WorkbookWriter(workbook, layout).write(paper.pieces());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void write(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Page) {
                endPage();
            } else {
                begin(pieces.subList(i, pieces.size()));
                write(piece, columns(pieces.subList(i, pieces.size())));
            }
        }
    }

    private void endPage() {
        if (layout.oneSheet()) {
            row++;
        } else {
            sheet = Optional.empty();
        }
    }

    private void begin(List<Piece> rest) {
        if (sheet.isEmpty()) {
            sheet = Optional.of(workbook.createSheet(name(rest)));
            row = 0;
        }
    }

    /** The title of the table on this page, or a name that says nothing. */
    private String name(List<Piece> rest) {
        int number = workbook.getNumberOfSheets() + 1;
        String title = rest.stream()
                .takeWhile(piece -> !(piece instanceof Piece.Page))
                .filter(piece -> piece instanceof Piece.Heading heading && heading.level() == 4)
                .map(piece -> ((Piece.Heading) piece).text())
                .findFirst()
                .orElse("");
        String name = title.isEmpty() || layout.oneSheet() ? "Sheet" + number : "Z" + number + " " + title;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** How wide the next table of the page is. */
    private static int columns(List<Piece> rest) {
        return rest.stream()
                .takeWhile(piece -> !(piece instanceof Piece.Page))
                .filter(Piece.Table.class::isInstance)
                .mapToInt(piece -> ((Piece.Table) piece).widths().size())
                .findFirst()
                .orElse(TEXT_COLUMNS);
    }

    private void write(Piece piece, int columns) {
        if (piece instanceof Piece.Heading heading) {
            line(heading.text(), heading.level() == 4 ? Cell.Align.CENTRE : Cell.Align.LEFT, columns);
        } else if (piece instanceof Piece.Paragraph paragraph) {
            line(paragraph.text(), Cell.Align.LEFT, columns);
        } else if (piece instanceof Piece.Line line) {
            line(line.text(), line.align(), columns);
        } else if (piece instanceof Piece.Ends ends) {
            put(0, ends.left(), HorizontalAlignment.LEFT);
            put(columns - 1, ends.right(), HorizontalAlignment.RIGHT);
            row++;
        } else if (piece instanceof Piece.Contents contents) {
            for (int i = 0; i < contents.entries().size(); i++) {
                put(0, contents.entries().get(i), HorizontalAlignment.LEFT);
                put(1, String.valueOf(3 + i / 3), HorizontalAlignment.RIGHT);
                row++;
            }
        } else if (piece instanceof Piece.Table table) {
            row = new SheetTable(sheet.orElseThrow(), styles, layout.ruled()).write(table, row);
        }
    }

    /** A text over the whole width; what stands at the right side stands in the last column. */
    private void line(String text, Cell.Align align, int columns) {
        boolean right = align == Cell.Align.RIGHT;
        put(right ? columns - 1 : 0, text, SheetStyles.alignment(align));
        if (!right) {
            sheet.orElseThrow().addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
        row++;
    }

    private void put(int column, String text, HorizontalAlignment align) {
        Sheet target = sheet.orElseThrow();
        var line = target.getRow(row) == null ? target.createRow(row) : target.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of("@", align, false));
    }
}
