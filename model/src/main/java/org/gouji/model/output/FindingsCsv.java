package org.gouji.model.output;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.RuleId;
import org.gouji.model.source.Provenance;

/**
 * Writes findings as a table, one a row: for spreadsheets. Its columns {@code date} and {@code reason} are there to be filled in: the
 * file is then a {@link Baseline}.
 */
public final class FindingsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "document",
                    "severity",
                    "rule",
                    "message",
                    "expected",
                    "actual",
                    "difference",
                    "unit",
                    "page",
                    "place",
                    "related",
                    "cause",
                    "fingerprint",
                    "state",
                    "date",
                    "reason")
            .get();

    private final CSVPrinter printer;

    private FindingsCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Writes the header; findings of any number of documents may follow. */
    public static FindingsCsv begin(Appendable out) throws IOException {
        return new FindingsCsv(new CSVPrinter(out, FORMAT));
    }

    /** Writes the findings of a document: the new ones, and then those that are known, with their waivers. */
    public void write(Checked checked) throws IOException {
        for (Finding finding : checked.findings()) {
            write(checked.document(), finding, "new", new Waiver("", ""));
        }
        for (Checked.Suppressed known : checked.suppressed()) {
            write(checked.document(), known.finding(), "known", known.waiver());
        }
        printer.flush();
    }

    private void write(String document, Finding finding, String state, Waiver waiver) throws IOException {
        Object[] gap = finding.gap().map(FindingsCsv::numbers).orElse(new Object[] {"", "", "", ""});
        printer.printRecord(
                document,
                finding.severity().id(),
                finding.rule(),
                finding.message(),
                gap[0],
                gap[1],
                gap[2],
                gap[3],
                page(finding),
                place(finding),
                finding.related().stream().map(RuleId::value).collect(Collectors.joining(" ")),
                finding.cause(),
                finding.fingerprint(),
                state,
                waiver.date(),
                waiver.reason());
    }

    private static Object[] numbers(Gap gap) {
        return new Object[] {
            gap.expected().toPlainString(),
            gap.actual().toPlainString(),
            gap.difference().toPlainString(),
            gap.unit().symbol()
        };
    }

    private static String place(Finding finding) {
        return finding.evidence().stream()
                .findFirst()
                .map(Evidence::place)
                .map(Provenance::describe)
                .orElse("");
    }

    private static String page(Finding finding) {
        return finding.evidence().stream()
                .map(Evidence::place)
                .map(Provenance::pageNumber)
                .filter(OptionalInt::isPresent)
                .map(page -> String.valueOf(page.getAsInt()))
                .findFirst()
                .orElse("");
    }
}
