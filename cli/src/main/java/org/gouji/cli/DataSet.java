package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.output.Checked;
import org.gouji.model.output.DocumentsCsv;
import org.gouji.model.output.FailuresCsv;
import org.gouji.model.output.FailuresCsv.Status;
import org.gouji.model.output.FindingsCsv;
import org.gouji.model.output.ObservationsCsv;

/**
 * The folder that {@code gouji batch} writes: four tables, and a JSON file for each disclosure. The tables are put together at the end
 * from the lines of each document, which stay for the next run; so does what is needed to know that a document is done.
 */
final class DataSet implements Journal {

    private static final String DOCUMENTS = "documents";
    private static final String OBSERVATIONS = "observations";
    private static final String FINDINGS = "findings";
    private static final String FAILURES = "failures";

    private static final List<String> TABLES = List.of(DOCUMENTS, OBSERVATIONS, FINDINGS);

    /** Of a page that is a picture and was not read: another run may have Tesseract. */
    private static final String UNREAD_PICTURE = "scanned-page";

    private record Failure(String document, Status status, String message) {}

    private final Path folder;
    private final String settings;
    private final boolean bom;
    private final Streams streams;
    private final Pieces pieces;

    private final List<String> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /** What is still to be remembered of files that are no disclosures, by name: not the files, of which there may be thousands. */
    private final Map<String, Memo> passedOver = new LinkedHashMap<>();

    /** The names of all files and documents that are as they are remembered. */
    private final Set<String> current = new HashSet<>();

    private DataSet(Path folder, String settings, boolean bom, Streams streams) {
        this.folder = folder;
        this.settings = settings;
        this.bom = bom;
        this.streams = streams;
        this.pieces = new Pieces(kept(folder));
    }

    /**
     * Goes on with a data set, or begins one.
     *
     * @param settings how documents are read: what was read otherwise is read anew
     * @param bom whether tables begin with a byte-order mark
     */
    static DataSet in(Path folder, String settings, boolean bom, Streams streams) throws Refusal {
        try {
            Files.createDirectories(kept(folder));
            Files.createDirectories(folder.resolve(DOCUMENTS));
            return new DataSet(folder, settings, bom, streams);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    private static Path kept(Path folder) {
        return folder.resolve(".gouji");
    }

    @Override
    public Optional<Memo> of(InputFile file) {
        return pieces.memo(PieceName.of(file.name()))
                .filter(memo -> memo.settings().equals(settings) && memo.mark().equals(Memo.mark(file)));
    }

    @Override
    public boolean isDone(List<InputFile> files) {
        String name = PieceName.of(files.get(0).name());
        return of(files.get(0))
                        .filter(memo -> memo.document().equals(Memo.marks(files)))
                        .isPresent()
                && Files.exists(json(name))
                && TABLES.stream().allMatch(table -> Files.exists(pieces.lines(name, table)));
    }

    @Override
    public void failed(Refusal why) {
        streams.say(why.getMessage());
        failures.add(new Failure(why.document(), Status.FAILED, why.reason()));
    }

    @Override
    public void passedOver(Done<?> file) {
        String reason = file.nothing().orElseThrow();
        streams.say(file.name() + ": " + reason);
        failures.add(new Failure(file.name(), Status.NO_DISCLOSURE, reason));
        passedOver.put(PieceName.of(file.name()), Memo.of(file, settings, List.of()));
    }

    /** Takes a document in: writes what was made of it, or takes what an earlier run wrote. */
    void add(Disclosed<Assessed> document) throws Refusal {
        String name = PieceName.of(document.files().get(0).name());
        if (document.made().isPresent()) {
            write(name, document, document.made().get());
        }
        documents.add(name);
        document.files().forEach(file -> current.add(PieceName.of(file.name())));
        rememberPassedOver();
    }

    private void write(String name, Disclosed<?> document, Assessed made) throws Refusal {
        try {
            pieces.forget(name);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
        Reading reading = made.reading();
        new Result(json(name), null).write(out -> reading.writeJson(made.report(), out));
        String json = DOCUMENTS + '/' + json(name).getFileName();
        lines(name, DOCUMENTS, out -> DocumentsCsv.begin(out)
                .write(reading.document(), reading.disclosure(), made.report(), json));
        lines(name, OBSERVATIONS, out -> ObservationsCsv.begin(out).write(reading.disclosure()));
        Checked checked =
                new Checked(reading.name(), made.report(), made.report().findings(), List.of());
        lines(name, FINDINGS, out -> FindingsCsv.begin(out).write(checked));
        if (reading.disclosure().diagnostics().stream()
                .noneMatch(notice -> notice.code().equals(UNREAD_PICTURE))) {
            remember(document);
        }
    }

    private void lines(String name, String table, Result.Text text) throws Refusal {
        new Result(pieces.lines(name, table), null).write(text);
    }

    private void remember(Disclosed<?> document) throws Refusal {
        List<String> marks = new ArrayList<>();
        document.files().forEach(file -> marks.add(Memo.mark(file.input())));
        for (int i = document.files().size() - 1; i >= 0; i--) { // the first says that the document is done
            Done<?> file = document.files().get(i);
            pieces.remember(PieceName.of(file.name()), Memo.of(file, settings, i == 0 ? marks : List.of()));
        }
    }

    private void rememberPassedOver() throws Refusal {
        for (Map.Entry<String, Memo> file : passedOver.entrySet()) {
            pieces.remember(file.getKey(), file.getValue());
            current.add(file.getKey());
        }
        passedOver.clear();
    }

    /** Puts the tables together, and takes away what is left of documents that are gone. */
    void finish() throws Refusal {
        rememberPassedOver();
        table(DOCUMENTS, DocumentsCsv::begin);
        table(OBSERVATIONS, ObservationsCsv::begin);
        table(FINDINGS, FindingsCsv::begin);
        new Result(table(FAILURES), null).write(this::writeFailures);
        try {
            for (String gone : pieces.namesBut(current)) {
                remove(gone);
            }
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    private void table(String table, Heading heading) throws Refusal {
        new Result(table(table), null).write(out -> {
            begin(out);
            heading.write(out);
            for (String document : documents) {
                pieces.copy(document, table, out);
            }
        });
    }

    private void writeFailures(Writer out) throws IOException {
        begin(out);
        FailuresCsv csv = FailuresCsv.begin(out);
        for (Failure failure : failures) {
            csv.write(failure.document(), failure.status(), failure.message());
        }
    }

    private void begin(Writer out) throws IOException {
        if (bom) {
            out.write(OutputFormat.BYTE_ORDER_MARK);
        }
    }

    private void remove(String name) throws IOException {
        pieces.forget(name);
        Files.deleteIfExists(json(name));
        for (String table : TABLES) {
            Files.deleteIfExists(pieces.lines(name, table));
        }
    }

    int documents() {
        return documents.size();
    }

    long count(Status status) {
        return failures.stream().filter(failure -> failure.status() == status).count();
    }

    private Path json(String name) {
        return folder.resolve(DOCUMENTS).resolve(name + ".json");
    }

    private Path table(String table) {
        return folder.resolve(table + ".csv");
    }

    private static Refusal unwritable(Path folder, IOException failure) {
        return new Refusal(ExitCode.INTERNAL, "结果无法写出到 " + folder + "：" + IoReason.of(failure), failure);
    }

    /** Writes the heading of a table. */
    private interface Heading {
        Object write(Writer out) throws IOException;
    }
}
