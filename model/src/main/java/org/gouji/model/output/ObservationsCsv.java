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

    private final CSVPrinter printer;

    private ObservationsCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /**
     * Writes the header; the observations of any number of disclosures may follow. Lines are ended by CR LF as RFC 4180 asks;
     * {@code out} is left open.
     */
    public static ObservationsCsv begin(Appendable out) throws IOException {
        return new ObservationsCsv(new CSVPrinter(out, FORMAT));
    }

    /** Writes the observations of one disclosure. */
    public void write(Disclosure disclosure) throws IOException {
        for (Statement statement : disclosure.statements()) {
            for (Row row : statement.rows()) {
                row(disclosure, statement, row);
            }
        }
        printer.flush();
    }

    private void row(Disclosure disclosure, Statement statement, Row row) throws IOException {
        for (Map.Entry<String, Figure> value : row.values().entrySet()) {
            Figure figure = value.getValue();
            if (figure instanceof Figure.Printed printed) {
                BigDecimal number = printed.amount().value();
                beginRow(disclosure, statement, row, value);
                print(number.toPlainString(), "", printed.amount().unit().symbol());
                endRow(printed.place(), printed.raw(), row);
            } else if (figure instanceof Figure.Words words) {
                beginRow(disclosure, statement, row, value);
                print("", words.text(), words.unit().symbol());
                endRow(words.place(), words.raw(), row);
            }
        }
    }

    private void beginRow(Disclosure disclosure, Statement statement, Row row, Map.Entry<String, Figure> value)
            throws IOException {
        print(value.getValue()
                .place()
                .file()
                .orElse(disclosure.outline().source().name()));
        print(disclosure.identity().entity());
        print(disclosure.identity().fiscalYear().map(String::valueOf).orElse(""));
        print(statement.id(), statement.subject(), row.side().id(), row.code(), row.item(), value.getKey());
    }

    private void endRow(Provenance place, String raw, Row row) throws IOException {
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
