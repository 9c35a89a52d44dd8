package org.gouji.model.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/**
 * Writes the observations: one recovered value a row, the columns of the output contract. What could not be read is no
 * observation; it stands in the JSON.
 */
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

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(HEADER).get();

    private final Disclosure disclosure;
    private final CSVPrinter printer;

    private ObservationsCsv(Disclosure disclosure, CSVPrinter printer) {
        this.disclosure = disclosure;
        this.printer = printer;
    }

    /** Writes header and rows, lines ended by CR LF as RFC 4180 asks; leaves {@code out} open. */
    public static void write(Disclosure disclosure, Appendable out) throws IOException {
        ObservationsCsv csv = new ObservationsCsv(disclosure, new CSVPrinter(out, FORMAT));
        for (Statement statement : disclosure.statements()) {
            for (Row row : statement.rows()) {
                csv.row(statement, row);
            }
        }
        csv.printer.flush();
    }

    private void row(Statement statement, Row row) throws IOException {
        for (Map.Entry<String, Figure> value : row.values().entrySet()) {
            Figure figure = value.getValue();
            if (figure instanceof Figure.Printed printed) {
                BigDecimal number = printed.amount().value();
                begin(statement, row, value);
                print(number.toPlainString(), "", printed.amount().unit().symbol());
                end(printed.place(), printed.raw(), row);
            } else if (figure instanceof Figure.Words words) {
                begin(statement, row, value);
                print("", words.text(), words.unit().symbol());
                end(words.place(), words.raw(), row);
            }
        }
    }

    private void begin(Statement statement, Row row, Map.Entry<String, Figure> value) throws IOException {
        print(value.getValue()
                .place()
                .file()
                .orElse(disclosure.outline().source().name()));
        print(disclosure.identity().entity());
        print(disclosure.identity().fiscalYear().map(String::valueOf).orElse(""));
        print(statement.id(), statement.subject(), row.side().id(), row.code(), row.item(), value.getKey());
    }

    private void end(Provenance place, String raw, Row row) throws IOException {
        print(place.pageNumber().isPresent() ? place.pageNumber().getAsInt() : "");
        if (place.bare() instanceof Provenance.PageRegion region) {
            print(Places.edges(region.box()).toArray());
        } else {
            print("", "", "", "");
        }
        print(place.locator(), raw, row.number());
        printer.println();
    }

    private void print(Object... values) throws IOException {
        for (Object value : values) {
            printer.print(value);
        }
    }
}
