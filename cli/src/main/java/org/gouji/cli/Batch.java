package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.scan.OcrMode;
import org.gouji.model.source.Notice;

/**
 * The documents that the command line names, in its order: a file is one, an archive or a folder may hold many, and several may be
 * one disclosure. A few are read at a time, and only these are in memory. What cannot be read is said in one line when its turn
 * has come, and does not keep the others from being read.
 *
 * @param <T> what the command makes of a document
 */
final class Batch<T> {

    /** Memory that reading one document takes, in bytes: of hundreds of pages, or with the pictures of scanned ones. */
    private static final long FOR_ONE = 256 << 20;

    private final boolean together;
    private final Ocr ocr;
    private final Function<Reading, T> use;
    private final Streams streams;
    private final InOrder<Found, Runnable> turns;
    private final Grouping<T> grouping = new Grouping<>();

    /** Of files that are one disclosure because the command line says so: those that were read. */
    private final List<Done<T>> parts = new ArrayList<>();

    private final Deque<Done<T>> ready = new ArrayDeque<>();
    private boolean fruitless = true;
    private boolean ended;
    private int exitCode = ExitCode.DONE;

    /**
     * Reads nothing yet.
     *
     * @param together whether all files are one disclosure
     * @param use what is made of each document, several at a time
     */
    Batch(List<Path> files, boolean together, OcrMode ocr, Function<Reading, T> use, Streams streams) {
        this.together = together;
        this.ocr = Ocr.of(ocr);
        this.use = use;
        this.streams = streams;
        this.turns = new InOrder<>(new Inputs(files, streams)::next, this::work, Batch::bytes, width());
    }

    /** How many documents are read at a time: one for each processor, as far as the memory allows. */
    private static int width() {
        Runtime machine = Runtime.getRuntime();
        long fitting = Math.max(1, machine.maxMemory() / FOR_ONE);
        return (int) Math.min(machine.availableProcessors(), fitting);
    }

    /** Reads the next document; nothing where there is none. */
    Optional<Done<T>> next() {
        while (ready.isEmpty() && !ended) {
            turns.next().ifPresentOrElse(Runnable::run, this::finish);
        }
        return Optional.ofNullable(ready.poll());
    }

    /** What the command makes of each document that can be read. */
    List<T> all() {
        List<T> made = new ArrayList<>();
        for (Optional<Done<T>> done = next(); done.isPresent(); done = next()) {
            made.add(done.get().made());
        }
        return made;
    }

    /** Whether all was read so far; if not, the code of the worst failure. */
    int exitCode() {
        return exitCode;
    }

    private static long bytes(Found found) {
        return found instanceof Found.Unread unread ? unread.file().bytes().length : 0;
    }

    /** Reads a document now, whichever thread this is; gives what is to be done when its turn has come. */
    private Runnable work(Found found) {
        if (found instanceof Found.Unread unread) {
            return read(unread);
        }
        if (found instanceof Found.Failed failed) {
            return () -> fail(failed.why());
        }
        return found instanceof Found.End end ? () -> end(end) : () -> streams.say(((Found.Said) found).line());
    }

    private Runnable read(Found.Unread unread) {
        try {
            InputFile file = unread.file();
            Done<T> done = Watch.over(file, streams, progress -> done(Reading.of(file, ocr.telling(progress))));
            Optional<String> nothing = done.reading().nothing();
            if (nothing.isEmpty() || together) {
                return () -> take(done);
            }
            String line = file.name() + ": " + nothing.get();
            return unread.named() ? () -> fail(file.refused(nothing.get())) : () -> streams.say(line);
        } catch (Refusal refusal) {
            return () -> fail(refusal);
        }
    }

    private Done<T> done(Reading reading) {
        return new Done<>(reading, use.apply(reading));
    }

    private void fail(Refusal refusal) {
        fruitless = false;
        ended = together; // half a disclosure would look like one with missing tables
        streams.say(refusal.getMessage());
        exitCode = Math.max(exitCode, refusal.exitCode());
    }

    private void take(Done<T> done) {
        fruitless = false;
        if (together) {
            parts.add(done);
        } else {
            ready(grouping.add(done));
        }
    }

    /** The end of a file, a folder or an archive that the command line names. */
    private void end(Found.End end) {
        ready(grouping.end());
        if (fruitless) {
            end.ifFruitless().ifPresent(this::fail);
        }
        fruitless = true;
    }

    /** The end of everything. */
    private void finish() {
        ended = true;
        if (!parts.isEmpty()) {
            join(parts, List.of());
        }
    }

    private void ready(List<List<Done<T>>> decided) {
        for (List<Done<T>> documents : decided) {
            if (documents.size() == 1) {
                ready(documents.get(0));
            } else {
                String names =
                        documents.stream().map(each -> each.reading().name()).collect(Collectors.joining("、"));
                streams.say(names + ": 部门和年度一致，内容不相抵触，合为一份决算公开读取");
                join(documents, List.of(Notice.of("taken-together", "以下文件放在一处，部门和年度一致，内容不相抵触，合为一份读取：" + names)));
            }
        }
    }

    /** Makes one document of several. */
    private void join(List<Done<T>> documents, List<Notice> remarks) {
        List<Reading> readings = documents.stream().map(Done::reading).toList();
        InputFile all = InputFile.joined(readings.stream().map(Reading::input).toList());
        try {
            Done<T> done = Watch.over(all, streams, () -> done(Reading.together(all, readings, remarks)));
            Optional<String> nothing = done.reading().nothing();
            if (nothing.isPresent()) {
                throw all.refused(nothing.get());
            }
            ready(done);
        } catch (Refusal refusal) {
            fail(refusal);
        }
    }

    private void ready(Done<T> done) {
        done.reading().missing().ifPresent(what -> streams.say(done.reading().name() + ": " + what));
        ready.add(done);
    }
}
