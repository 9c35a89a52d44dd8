package org.gouji.model.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Report;

/**
 * The findings that are known or were waived: a CSV file with the columns {@code fingerprint}, {@code date} and {@code reason}.
 * The CSV that {@code gouji check --format csv} writes will do as well; its findings are then known without a reason.
 */
public final class Baseline {

    private final Map<String, String> reasons;

    private Baseline(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Nothing is known. */
    public static Baseline none() {
        return new Baseline(Map.of());
    }

    /**
     * Reads the file.
     *
     * @throws IOException where it cannot be read or has no column {@code fingerprint}; the message is for people
     */
    public static Baseline read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
            if (!parser.getHeaderNames().contains("fingerprint")) {
                throw new IOException("没有 fingerprint 列");
            }
            Map<String, String> reasons = new LinkedHashMap<>();
            for (CSVRecord line : parser) {
                reasons.put(line.get("fingerprint"), reason(line));
            }
            return new Baseline(reasons);
        }
    }

    private static String reason(CSVRecord line) {
        String date = line.isMapped("date") ? line.get("date") : "";
        String reason = line.isMapped("reason") ? line.get("reason") : "";
        String told = (date + " " + reason).strip();
        return told.isEmpty() ? "已知" : told;
    }

    /** What of a report is new, and what is known. */
    public Checked apply(String document, Report report) {
        List<Finding> fresh = new ArrayList<>();
        List<Checked.Suppressed> known = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String reason = reasons.get(finding.fingerprint());
            if (reason == null) {
                fresh.add(finding);
            } else {
                known.add(new Checked.Suppressed(finding, reason));
            }
        }
        return new Checked(document, report, fresh, known);
    }
}
