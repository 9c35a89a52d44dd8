package org.gouji.model.output;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Report;

/**
 * The findings that are known or were waived: a CSV file with the column {@code fingerprint} and, where wanted, {@code date},
 * {@code reason} and {@code document}. A line that names a document counts for that document only: the same contradiction in
 * another one is another matter. The CSV that {@link FindingsCsv} writes will do; its findings are then known without a reason until
 * somebody fills one in.
 */
public final class Baseline {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true) // spreadsheets leave empty columns behind
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** What Chinese spreadsheets write where nobody asks them for UTF-8. */
    private static final Charset LOCAL = Charset.forName("GB18030");

    /**
     * What a line is about.
     *
     * @param document the name of the document; empty where the line counts for any
     */
    private record Known(String document, String fingerprint) {}

    private final Map<Known, Waiver> waivers;

    private Baseline(Map<Known, Waiver> waivers) {
        this.waivers = waivers;
    }

    /** Nothing is known. */
    public static Baseline none() {
        return new Baseline(Map.of());
    }

    /**
     * Reads the file, in UTF-8 or GB18030.
     *
     * @throws IOException where it cannot be read or has no column {@code fingerprint}; the message is for people
     */
    public static Baseline read(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text(Files.readAllBytes(file))), FORMAT)) {
            if (!parser.getHeaderNames().contains("fingerprint")) {
                throw new IOException("没有 fingerprint 列");
            }
            Map<Known, Waiver> waivers = new HashMap<>();
            for (CSVRecord line : parser) {
                waivers.put(
                        new Known(field(line, "document"), field(line, "fingerprint")),
                        new Waiver(field(line, "date"), field(line, "reason")));
            }
            return new Baseline(waivers);
        } catch (CSVException | UncheckedIOException failure) {
            throw new IOException("不是完好的 CSV 文件", failure);
        }
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, LOCAL);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String field(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column).strip() : "";
    }

    /** What of a report is new, and what is known. */
    public Checked apply(String document, Report report) {
        List<Finding> fresh = new ArrayList<>();
        List<Checked.Suppressed> known = new ArrayList<>();
        for (Finding finding : report.findings()) {
            waiver(document, finding)
                    .ifPresentOrElse(
                            waiver -> known.add(new Checked.Suppressed(finding, waiver)), () -> fresh.add(finding));
        }
        return new Checked(document, report, fresh, known);
    }

    private Optional<Waiver> waiver(String document, Finding finding) {
        Waiver anywhere = waivers.get(new Known("", finding.fingerprint()));
        return Optional.ofNullable(waivers.getOrDefault(new Known(document, finding.fingerprint()), anywhere));
    }
}
