package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.extract.UnreadableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private final StringWriter talk = new StringWriter();

    @TempDir
    private Path folder;

    private InputFile input;

    @BeforeEach
    void file() throws IOException, Refusal {
        input = InputFile.read(Files.writeString(folder.resolve("a.pdf"), "x"));
    }

    @Test
    void gives_the_result_of_quick_work_and_says_nothing() throws Refusal {
        assertThat(watch(() -> 42)).isEqualTo(42);
        assertThat(talk.toString()).isEmpty();
    }

    @Test
    void says_that_slow_work_is_under_way() throws Refusal {
        watch(() -> {
            Thread.sleep(1200);
            return 0;
        });

        assertThat(talk.toString().strip()).isEqualTo("gouji: a.pdf: 正在读取……已用 1 秒");
    }

    @Test
    void says_which_page_slow_work_has_come_to() throws Refusal {
        Streams streams = new Streams(OutputStream.nullOutputStream(), new PrintWriter(talk, true));

        Watch.over(input, streams, progress -> {
            progress.page(7, 92);
            Thread.sleep(1200);
            return 0;
        });

        assertThat(talk.toString().strip()).isEqualTo("gouji: a.pdf: 正在读取……第 7/92 页，已用 1 秒");
    }

    @Test
    void turns_an_unreadable_file_into_its_reason() {
        assertRefused(
                () -> {
                    throw new UnreadableFile(UnreadableFile.Reason.ENCRYPTED, "文件已加密");
                },
                2,
                "a.pdf: 文件已加密");
    }

    @Test
    void survives_a_file_that_exhausts_the_stack_or_the_memory() {
        assertRefused(() -> depth(0), 2, "a.pdf: 文件结构嵌套过深，无法读取");
        assertRefused(
                () -> {
                    throw new OutOfMemoryError();
                },
                2,
                "a.pdf: 内存不足，文件过大或展开后过大");
    }

    @Test
    void admits_a_mistake_of_ours() {
        assertRefused(
                () -> {
                    throw new IllegalStateException("x");
                },
                70,
                "a.pdf: 程序内部错误，请报告：java.lang.IllegalStateException: x");
    }

    private <T> T watch(Callable<T> work) throws Refusal {
        return Watch.over(input, new Streams(OutputStream.nullOutputStream(), new PrintWriter(talk, true)), work);
    }

    private void assertRefused(Callable<Integer> work, int exitCode, String message) {
        assertThatThrownBy(() -> watch(work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(exitCode))
                .hasMessage(message);
    }

    private static int depth(int above) {
        return above == Integer.MAX_VALUE ? 0 : 1 + depth(above + 1);
    }
}
