package org.gouji.model.output;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.RuleId;
import org.gouji.model.source.Provenance;

/** Writes findings as a table, one a row: for spreadsheets. */
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
                    "fingerprint")
            .get();

    private final CSVPrinter printer;

    private FindingsCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Writes the header; findings of any number of documents may follow. */
    public static FindingsCsv begin(Appendable out) throws IOException {
        return new FindingsCsv(new CSVPrinter(out, FORMAT));
    }

    public void write(String document, List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
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
                    finding.evidence().stream()
                            .findFirst()
                            .map(Evidence::place)
                            .map(Provenance::describe)
                            .orElse(""),
                    finding.related().stream().map(RuleId::value).collect(Collectors.joining(" ")),
                    finding.cause(),
                    finding.fingerprint());
        }
        printer.flush();
    }

    private static Object[] numbers(Gap gap) {
        return new Object[] {
            gap.expected().toPlainString(),
            gap.actual().toPlainString(),
            gap.difference().toPlainString(),
            gap.unit().symbol()
        };
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
