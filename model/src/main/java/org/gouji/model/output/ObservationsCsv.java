package org.gouji.model.output;

import java.io.IOException;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** Writes the observations: one recovered value a row, the columns of the output contract. */
public final class ObservationsCsv {

    private static final String[] HEADER = {
        "document",
        "entity",
        "fiscal_year",
        "statement",
        "subject",
        "side",
        "code",
        "item",
        "measure",
        "value",
        "text",
        "unit",
        "page",
        "x0",
        "y0",
        "x1",
        "y1",
        "locator",
        "raw",
        "row_id"
    };

    private ObservationsCsv() {}

    /** Writes header and rows, lines ended by CR LF as RFC 4180 asks. */
    public static void write(Disclosure disclosure, Appendable out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADER).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (Statement statement : disclosure.statements()) {
                for (Row row : statement.rows()) {
                    for (Map.Entry<String, Figure> value : row.values().entrySet()) {
                        write(printer, disclosure, statement, row, value.getKey(), value.getValue());
                    }
                }
            }
        }
    }

    private static void write(
            CSVPrinter printer, Disclosure disclosure, Statement statement, Row row, String measure, Figure figure)
            throws IOException {
        if (figure instanceof Figure.Unread) {
            return;
        }
        String value = "";
        String text = "";
        String unit = "";
        String raw = "";
        if (figure instanceof Figure.Printed printed) {
            value = printed.amount().value().toPlainString();
            unit = printed.amount().unit().symbol();
            raw = printed.raw();
        } else if (figure instanceof Figure.Words words) {
            text = words.text();
            unit = words.unit().symbol();
            raw = words.raw();
        }
        Object[] box = {"", "", "", "", ""};
        if (figure.place() instanceof Provenance.PageRegion region) {
            box = new Object[] {
                region.page(),
                tenths(region.box().x0()),
                tenths(region.box().y0()),
                tenths(region.box().x1()),
                tenths(region.box().y1())
            };
        }
        printer.printRecord(
                disclosure.outline().source().name(),
                disclosure.identity().entity(),
                disclosure.identity().fiscalYear().map(String::valueOf).orElse(""),
                statement.id(),
                statement.subject(),
                row.side().id(),
                row.code(),
                row.item(),
                measure,
                value,
                text,
                unit,
                box[0],
                box[1],
                box[2],
                box[3],
                box[4],
                figure.place().locator(),
                raw,
                row.number());
    }

    private static String tenths(double points) {
        return java.math.BigDecimal.valueOf(points)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
