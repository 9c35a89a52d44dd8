package org.gouji.model.output;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the files that gave no disclosure as a table, one a row, with the reason. */
public final class FailuresCsv {

    /** Why a file gave no disclosure. */
    public enum Status {
        /** It could not be read. */
        FAILED("failed"),

        /** It was read, and is no disclosure. */
        NO_DISCLOSURE("no_disclosure");

        private final String id;

        Status(String id) {
            this.id = id;
        }
    }

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("document", "status", "message")
            .get();

    private final CSVPrinter printer;

    private FailuresCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Writes the header; any number of files may follow. */
    public static FailuresCsv begin(Appendable out) throws IOException {
        return new FailuresCsv(new CSVPrinter(out, FORMAT));
    }

    /**
     * Writes a file.
     *
     * @param message the reason in Chinese, complete in itself
     */
    public void write(String document, Status status, String message) throws IOException {
        printer.printRecord(document, status.id, message);
        printer.flush();
    }
}
