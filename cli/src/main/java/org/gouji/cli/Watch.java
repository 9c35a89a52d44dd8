package org.gouji.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.scan.Progress;

/**
 * Keeps watch over the reading of one file: says that it is under way when it takes long, gives up when it takes forever, and
 * turns every way in which a hostile file can end it into one line.
 */
final class Watch {

    /** Deep enough for any sane document, and bounded: what nests deeper is refused. */
    private static final long STACK_BYTES = 16L << 20;

    /** From here on a person wonders whether anything is happening. */
    private static final long SILENT_SECONDS = 1;

    /** From then on there is a sign of life as often as this. */
    private static final long REPORT_SECONDS = 10;

    /** A document of a thousand pages takes a tenth of this. */
    private static final long PATIENCE_SECONDS = 240;

    private Watch() {}

    /** Work that shows that it goes on. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it.
         *
         * @param progress to be told, from any thread, whenever a part of it is done
         */
        T run(Progress progress) throws Exception;
    }

    /** Does the work and gives its result, or the reason why there is none. */
    static <T> T over(InputFile input, Streams streams, Callable<T> work) throws Refusal {
        return over(input, streams, progress -> work.call());
    }

    /** The same for work that gives signs of life; patience begins anew with each of them. */
    static <T> T over(InputFile input, Streams streams, Work<T> work) throws Refusal {
        Pulse pulse = new Pulse();
        FutureTask<T> task = new FutureTask<>(() -> work.run(pulse));
        Thread worker = new Thread(null, task, "reader", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            return await(task, pulse, input, streams);
        } catch (TimeoutException failure) {
            throw input.refused("读取超过 " + PATIENCE_SECONDS + " 秒仍未完成，已放弃：文件可能过于复杂，也可能是机器太忙，可以稍后重试");
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw input.refused("读取被中断");
        } catch (ExecutionException failure) {
            throw refusal(input, failure.getCause());
        }
    }

    private static <T> T await(FutureTask<T> task, Pulse pulse, InputFile input, Streams streams)
            throws InterruptedException, ExecutionException, TimeoutException {
        long waited = 0;
        long silent = 0;
        int seen = 0;
        long next = SILENT_SECONDS;
        while (true) {
            try {
                return task.get(next, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                waited += next;
                silent = pulse.beats() == seen ? silent + next : 0;
                seen = pulse.beats();
                if (silent >= PATIENCE_SECONDS) {
                    throw slow;
                }
                streams.say(input.name() + ": 正在读取……" + pulse.page() + "已用 " + waited + " 秒");
                next = Math.min(REPORT_SECONDS, PATIENCE_SECONDS - silent);
            }
        }
    }

    private static Refusal refusal(InputFile input, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof UnreadableFile unreadable) {
            return input.refused(unreadable.getMessage());
        }
        if (cause instanceof OutOfMemoryError) {
            return input.refused(InputFile.OUT_OF_MEMORY);
        }
        if (cause instanceof StackOverflowError) {
            return input.refused("文件结构嵌套过深，无法读取");
        }
        return new Refusal(ExitCode.INTERNAL, input.name(), "程序内部错误，请报告：" + cause, cause);
    }
}
