package org.gouji.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.extract.scan.Ocr;
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
    private final Journal journal;
    private final Streams streams;
    private final InOrder<Found, Runnable> turns;
    private final Grouping<T> grouping = new Grouping<>();

    /** Of files that are one disclosure because the command line says so: those that were read. */
    private final List<Done<T>> parts = new ArrayList<>();

    private final Deque<Disclosed<T>> ready = new ArrayDeque<>();
    private boolean fruitless = true;
    private boolean ended;
    private int exitCode = ExitCode.DONE;

    /**
     * Reads nothing yet.
     *
     * @param task what is to be read, and how
     * @param use what is made of each document, several at a time
     */
    Batch(Task task, Function<Reading, T> use, Streams streams) {
        this(task, use, Journal.telling(streams), streams);
    }

    /**
     * The same for a command that remembers.
     *
     * @param journal knows what was done before, and is told what does not become a document
     */
    Batch(Task task, Function<Reading, T> use, Journal journal, Streams streams) {
        this.together = task.together();
        this.ocr = Ocr.of(task.ocr());
        this.use = use;
        this.journal = journal;
        this.streams = streams;
        this.turns = new InOrder<>(new Inputs(task.files(), streams)::next, this::work, Batch::bytes, width());
    }

    /** How many documents are read at a time: one for each processor, as far as the memory allows. */
    private static int width() {
        Runtime machine = Runtime.getRuntime();
        long fitting = Math.max(1, machine.maxMemory() / FOR_ONE);
        return (int) Math.min(machine.availableProcessors(), fitting);
    }

    /** Goes on to the next document; nothing where there is none. */
    Optional<Disclosed<T>> next() {
        prepare();
        return Optional.ofNullable(ready.poll());
    }

    /** Whether there is a next document; it is read then. */
    private boolean prepare() {
        while (ready.isEmpty() && !ended) {
            turns.next().ifPresentOrElse(Runnable::run, this::finish);
        }
        return !ready.isEmpty();
    }

    /** What the command makes of each document, for one that remembers nothing. */
    Iterator<T> made() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return prepare();
            }

            @Override
            public T next() {
                return Batch.this.next().orElseThrow().made().orElseThrow();
            }
        };
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
            Optional<Memo> memo = journal.of(file);
            Done<T> done = memo.isPresent() ? Done.before(file, memo.get()) : read(file);
            if (done.nothing().isEmpty() || together) {
                return () -> take(done);
            }
            if (unread.named()) {
                return () -> fail(file.refused(done.nothing().get()));
            }
            return done.profile().annex()
                    ? () -> grouping.add(done).forEach(this::decided)
                    : () -> journal.passedOver(done);
        } catch (Refusal refusal) {
            return () -> fail(refusal);
        }
    }

    private Done<T> read(InputFile file) throws Refusal {
        return Watch.over(file, streams, progress -> done(Reading.of(file, ocr.telling(progress))));
    }

    private Done<T> done(Reading reading) {
        return Done.now(reading, use.apply(reading));
    }

    private void fail(Refusal refusal) {
        fruitless = false;
        ended = together; // half a disclosure would look like one with missing tables
        journal.failed(refusal);
        exitCode = Math.max(exitCode, refusal.exitCode());
    }

    private void take(Done<T> done) {
        fruitless = false;
        if (together) {
            parts.add(done);
        } else {
            grouping.add(done).forEach(this::decided);
        }
    }

    /** The end of a file, a folder or an archive that the command line names. */
    private void end(Found.End end) {
        grouping.end().forEach(this::decided);
        if (fruitless) {
            end.ifFruitless().ifPresent(this::fail);
        }
        fruitless = true;
    }

    /** The end of everything. */
    private void finish() {
        ended = true;
        if (!parts.isEmpty()) {
            make(parts, List.of());
        }
    }

    private void decided(List<Done<T>> files) {
        if (files.size() == 1 && files.get(0).nothing().isPresent()) {
            journal.passedOver(files.get(0)); // a glossary of nothing
        } else if (files.stream().allMatch(file -> file.read().isEmpty()) && journal.isDone(Done.inputs(files))) {
            ready.add(new Disclosed<>(files, Optional.empty()));
        } else if (files.size() == 1) {
            make(files, List.of());
        } else {
            String names = files.stream().map(Done::name).collect(Collectors.joining("、"));
            streams.say(names + ": 部门和年度一致，内容不相抵触，合为一份决算公开读取");
            make(files, List.of(Notice.of("taken-together", "以下文件放在一处，部门和年度一致，内容不相抵触，合为一份读取：" + names)));
        }
    }

    /** Makes one document of one file or several. */
    private void make(List<Done<T>> files, List<Notice> remarks) {
        try {
            List<Done.Read<T>> readings = new ArrayList<>();
            for (Done<T> file : files) {
                readings.add(
                        file.read().isPresent()
                                ? file.read().get()
                                : read(file.input()).read().orElseThrow());
            }
            Done.Read<T> whole = readings.size() == 1 ? readings.get(0) : join(readings, remarks);
            Optional<String> nothing = whole.reading().nothing();
            if (nothing.isPresent()) {
                throw whole.reading().input().refused(nothing.get());
            }
            whole.reading()
                    .missing()
                    .forEach(what -> streams.say(whole.reading().name() + ": " + what));
            ready.add(new Disclosed<>(files, Optional.of(whole.made())));
        } catch (Refusal refusal) {
            fail(refusal);
        }
    }

    private Done.Read<T> join(List<Done.Read<T>> parts, List<Notice> remarks) throws Refusal {
        List<Reading> readings = parts.stream().map(Done.Read::reading).toList();
        InputFile all = InputFile.joined(readings.stream().map(Reading::input).toList());
        return Watch.over(all, streams, () -> done(Reading.together(all, readings, remarks)))
                .read()
                .orElseThrow();
    }
}
