package org.gouji.model.output;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Disclosure;

/** Writes the disclosures of a data set as a table, one a row: what each is, and how much was read and found in it. */
public final class DocumentsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "document",
                    "sha256",
                    "media_type",
                    "pages",
                    "entity",
                    "fiscal_year",
                    "kind",
                    "statements",
                    "figures",
                    "unread",
                    "evaluated",
                    "errors",
                    "warnings",
                    "reviews",
                    "infos",
                    "json")
            .get();

    private final CSVPrinter printer;

    private DocumentsCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Writes the header; any number of documents may follow. */
    public static DocumentsCsv begin(Appendable out) throws IOException {
        return new DocumentsCsv(new CSVPrinter(out, FORMAT));
    }

    /**
     * Writes a document.
     *
     * @param json where all that is known of it was written
     */
    public void write(Document document, Disclosure disclosure, Report report, String json) throws IOException {
        Summary summary = Summary.of(disclosure);
        printer.printRecord(
                document.name(),
                document.sha256(),
                document.mediaType(),
                document.pages(),
                disclosure.identity().entity(),
                disclosure.identity().fiscalYear().map(String::valueOf).orElse(""),
                disclosure.identity().kind().id(),
                disclosure.statements().size(),
                summary.figures(),
                summary.unread(),
                report.coverage().stream().mapToInt(Coverage::checked).sum(),
                count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.REVIEW),
                count(report, Severity.INFO),
                json);
        printer.flush();
    }

    private static long count(Report report, Severity severity) {
        return report.findings().stream()
                .map(Finding::severity)
                .filter(severity::equals)
                .count();
    }
}
