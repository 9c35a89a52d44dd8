package org.gouji.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Does the same work on one thing after the other, on several at a time, and hands on what comes of them in their order, each as
 * soon as its turn has come. However many things there are, only a few of them are begun and not yet handed on.
 */
final class InOrder<T, R> {

    /** So many things are begun for each processor: while the first takes long, the others have something to do. */
    private static final int AHEAD = 2;

    /** Beyond this weight nothing more is begun; a single thing may weigh more. */
    static final long MOST = 64 << 20;

    /** Threads without work end after this. */
    private static final long IDLE_SECONDS = 1;

    private record Begun<R>(CompletableFuture<R> work, long weight) {}

    private final Supplier<Optional<T>> things;
    private final Function<T, R> work;
    private final ToLongFunction<T> weight;
    private final int width;
    private final ThreadPoolExecutor workers;
    private final Deque<Begun<R>> begun = new ArrayDeque<>();
    private long begunWeight;

    /**
     * Begins nothing yet.
     *
     * @param things the next thing, as long as there is one
     * @param work what is done with it, from any thread
     * @param weight how much of the memory it takes, in bytes
     * @param width how many things are worked on at a time
     */
    InOrder(Supplier<Optional<T>> things, Function<T, R> work, ToLongFunction<T> weight, int width) {
        this.things = things;
        this.work = work;
        this.weight = weight;
        this.width = width;
        this.workers = new ThreadPoolExecutor(
                width, width, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::worker);
        workers.allowCoreThreadTimeOut(true);
    }

    /** What came of the next thing; nothing where there is none. */
    Optional<R> next() {
        boolean more = true;
        while (more && begun.size() < width * AHEAD && begunWeight < MOST) {
            Optional<T> thing = things.get();
            thing.ifPresent(this::begin);
            more = thing.isPresent();
        }
        Optional<Begun<R>> first = Optional.ofNullable(begun.poll());
        return first.map(this::finish);
    }

    private void begin(T thing) {
        long heavy = weight.applyAsLong(thing);
        begun.add(new Begun<>(CompletableFuture.supplyAsync(() -> work.apply(thing), workers), heavy));
        begunWeight += heavy;
    }

    private R finish(Begun<R> first) {
        R made = first.work().join();
        begunWeight -= first.weight();
        return made;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "document");
        thread.setDaemon(true);
        return thread;
    }
}
