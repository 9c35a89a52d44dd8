package org.gouji.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.scan.OcrMode;
import org.gouji.model.output.DisclosureJson;
import org.gouji.model.output.Document;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;
import org.gouji.testdata.draw.PageCut;
import org.gouji.testdata.draw.ScanPrinter;

/**
 * Lays printed PDFs on a scanner, reads the scans, and puts what was read where it can be scored: for each document a folder with the
 * truth, the printed file, and beside it the scan's observations (.csv) and everything (.json).
 *
 * <p>The truth of a whole document is what lies beside it, as in the corpus; that of some of its pages is what is read of them as
 * they are printed.
 */
public final class Scans {

    private static final List<String> TRUTH = List.of("observations.csv", "findings.json", "disclosure.json");

    private static final Pattern WANTED = Pattern.compile("(.+?)(?::(\\d+)-(\\d+))?");

    private final Path out;
    private final int dpi;
    private final Extractor ofPrints = new Extractor();
    private final Extractor ofScans;
    private int errors;

    private Scans(Path out, int dpi) {
        this.out = out;
        this.dpi = dpi;
        Ocr ocr = Ocr.of(OcrMode.AUTO);
        ocr.problem().ifPresent(problem -> {
            throw new IllegalStateException(problem);
        });
        this.ofScans = new Extractor(ocr);
    }

    /**
     * What to read.
     *
     * @param path a file, or a folder with some
     * @param first page, from 1
     * @param last page; behind the end it is the end
     */
    private record Wanted(Path path, int first, int last) {

        static Wanted of(String argument) {
            Matcher parts = WANTED.matcher(argument);
            parts.matches();
            return parts.group(2) == null
                    ? new Wanted(Path.of(argument), 1, Integer.MAX_VALUE)
                    : new Wanted(
                            Path.of(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)));
        }

        boolean isWhole() {
            return last == Integer.MAX_VALUE;
        }

        List<Path> files() throws IOException {
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(file -> file.toString().endsWith(".pdf"))
                        .sorted()
                        .toList();
            }
        }

        /** The wanted pages of a file, as printed. */
        byte[] printed(byte[] file) {
            return isWhole() ? file : PageCut.of(file, first, last);
        }
    }

    /** What one reading of a document gives. */
    private record Reading(byte[] bytes, Disclosure disclosure, Report report) {

        static Reading of(Extractor extractor, String name, byte[] bytes) throws UnreadableFile {
            Disclosure disclosure = extractor.extract(name, bytes);
            return new Reading(bytes, disclosure, Rules.check(disclosure));
        }

        String csv() throws IOException {
            StringBuilder csv = new StringBuilder();
            ObservationsCsv.begin(csv).write(disclosure);
            return csv.toString();
        }

        String json() throws IOException {
            StringWriter json = new StringWriter();
            DisclosureJson.write(Document.of(disclosure.outline().source(), bytes), disclosure, report, json);
            return json.toString();
        }

        List<Finding> errors() {
            return report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
        }
    }

    /**
     * Reads scans of documents; ends with 1 where one of them shows an error that the printed file does not.
     *
     * @param arguments where the results go; the scanner's dots per inch; PDF files or folders with some, each with its pages where not
     *     all are wanted: {@code document.pdf:3-5}
     */
    public static void main(String[] arguments) throws IOException, UnreadableFile {
        LogManager.getLogManager().reset();
        Scans scans = new Scans(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        for (String argument : Arrays.asList(arguments).subList(2, arguments.length)) {
            Wanted wanted = Wanted.of(argument);
            for (Path file : wanted.files()) {
                scans.read(wanted, file);
            }
        }
        if (scans.errors > 0) {
            System.out.println(scans.errors + " errors that are not in the printed files");
            System.exit(1);
        }
    }

    private void read(Wanted wanted, Path file) throws IOException, UnreadableFile {
        String name = file.getFileName().toString();
        byte[] whole = Files.readAllBytes(file);
        byte[] printed = wanted.printed(whole);
        byte[] scanned = ScanPrinter.at(dpi).pdf(whole, wanted.first(), wanted.last());
        long begin = System.nanoTime();
        Reading print = Reading.of(ofPrints, name, printed);
        Reading scan = Reading.of(ofScans, name, scanned);
        System.out.printf(
                Locale.ROOT,
                "%s at %d dpi: %d pages, %d s%n",
                name,
                dpi,
                scan.disclosure().outline().source().pages(),
                (System.nanoTime() - begin) / 1_000_000_000);
        reportErrors(print, scan);

        Path home = out.resolve(name.substring(0, name.lastIndexOf('.')));
        Path files = Files.createDirectories(home.resolve("files"));
        Files.write(home.resolve("scan.pdf"), scanned);
        Files.write(files.resolve(name), printed);
        Files.writeString(files.resolve(name + ".csv"), scan.csv());
        Files.writeString(files.resolve(name + ".json"), scan.json());
        addTruth(wanted, file, print, home);
    }

    private static void addTruth(Wanted wanted, Path file, Reading print, Path home) throws IOException {
        Path truth = file.toAbsolutePath().getParent().getParent();
        if (wanted.isWhole() && Files.exists(truth.resolve(TRUTH.get(0)))) {
            for (String name : TRUTH) {
                Files.copy(truth.resolve(name), home.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } else {
            Files.writeString(home.resolve(TRUTH.get(0)), print.csv());
        }
    }

    private void reportErrors(Reading print, Reading scan) {
        for (Finding finding : scan.errors()) {
            if (print.errors().stream().noneMatch(known -> isSame(known, finding))) {
                errors++;
                System.out.println("  not in the printed file: " + finding.rule() + " " + finding.message());
            }
        }
    }

    /** Whether two findings tell the same contradiction: a rule that one names fails in the other too, over a figure of both. */
    private static boolean isSame(Finding known, Finding finding) {
        boolean ruled = known.rule().equals(finding.rule())
                || known.related().contains(finding.rule())
                || finding.related().contains(known.rule());
        return ruled && finding.evidence().stream().map(Scans::cell).anyMatch(cells(known)::contains);
    }

    private static Set<List<String>> cells(Finding finding) {
        return finding.evidence().stream().map(Scans::cell).collect(Collectors.toSet());
    }

    /** What figure a piece of evidence is, wherever it stands. */
    private static List<String> cell(Evidence evidence) {
        return List.of(
                evidence.statement(),
                evidence.subject(),
                evidence.code().isEmpty() ? evidence.item() : evidence.code(),
                evidence.measure(),
                evidence.raw());
    }
}
