package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.extract.scan.OcrMode;
import org.gouji.model.statement.Disclosure;

/**
 * The documents that the command line names, one after the other: a file is one, an archive may hold many. No more than one of
 * them is in memory. What cannot be read is said in one line and does not keep the others from being read.
 */
final class Batch {

    private final Iterator<Map<Path, String>> documents;
    private final OcrMode ocr;
    private final Streams streams;
    private Optional<Unpacking> archive = Optional.empty();
    private int exitCode = ExitCode.DONE;

    /** @param together whether the files are one document */
    Batch(List<Path> files, boolean together, OcrMode ocr, Streams streams) {
        Map<Path, String> names = DocumentNames.of(files);
        this.documents = together ? List.of(names).iterator() : each(names);
        this.ocr = ocr;
        this.streams = streams;
    }

    private static Iterator<Map<Path, String>> each(Map<Path, String> names) {
        return names.entrySet().stream()
                .map(file -> Map.of(file.getKey(), file.getValue()))
                .iterator();
    }

    /** Reads the next document; nothing where there is none. */
    Optional<Reading> next() {
        Optional<Reading> reading = Optional.empty();
        while (reading.isEmpty() && (archive.isPresent() || documents.hasNext())) {
            try {
                reading = archive.isPresent() ? fromArchive(archive.get()) : fromFiles(documents.next());
            } catch (Refusal refusal) {
                streams.say(refusal.getMessage());
                exitCode = Math.max(exitCode, refusal.exitCode());
            }
        }
        reading.filter(Reading::isBudget).ifPresent(this::sayBudget);
        return reading;
    }

    /** What a command makes of each document that can be read. */
    <T> List<T> each(BiFunction<String, Disclosure, T> use) {
        List<T> made = new ArrayList<>();
        for (Optional<Reading> reading = next(); reading.isPresent(); reading = next()) {
            made.add(use.apply(reading.get().input().name(), reading.get().disclosure()));
        }
        return made;
    }

    private void sayBudget(Reading budget) {
        streams.say(budget.input().name() + ": 这是" + budget.kind().label() + "文件，不是决算公开，未按决算报表读取");
    }

    /** Whether all was read so far; if not, the code of the worst failure. */
    int exitCode() {
        return exitCode;
    }

    private Optional<Reading> fromFiles(Map<Path, String> files) throws Refusal {
        List<InputFile> inputs = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            inputs.add(InputFile.read(file.getKey(), file.getValue()));
        }
        return inputs.size() == 1
                ? fromFile(inputs.get(0))
                : Optional.of(whole(Reading.together(inputs, ocr, streams)));
    }

    private Optional<Reading> fromFile(InputFile input) throws Refusal {
        archive = Unpacking.of(input, ocr, streams);
        return archive.isPresent() ? Optional.empty() : Optional.of(whole(Reading.of(input, ocr, streams)));
    }

    private static Reading whole(Reading reading) throws Refusal {
        Optional<String> nothing = reading.nothing();
        if (nothing.isPresent()) {
            throw reading.input().refused(nothing.get());
        }
        return reading;
    }

    private Optional<Reading> fromArchive(Unpacking unpacking) throws Refusal {
        Optional<Reading> reading = unpacking.next();
        if (reading.isEmpty()) {
            archive = Optional.empty();
        }
        return reading;
    }
}
