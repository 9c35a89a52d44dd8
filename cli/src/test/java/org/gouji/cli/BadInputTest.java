package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there() {
        assertThat(Shell.gouji("extract", folder.resolve("无.pdf"))).isEqualTo(refused("gouji: 无.pdf: 文件不存在"));
    }

    @Test
    void a_folder_of_nothing() {
        assertThat(Shell.gouji("extract", folder))
                .isEqualTo(refused("gouji: " + folder.getFileName() + ": 文件夹里没有可以读取的部门决算公开文件"));
    }

    @Test
    void an_output_that_would_be_an_input_next_time() {
        Shell run = Shell.gouji("extract", folder, "-o", folder.resolve("结果.csv"));

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).endsWith("在输入的文件夹里，请写到别处\n");
    }

    @Test
    void a_file_that_does_not_fit_into_memory() throws IOException, InterruptedException {
        Path file = folder.resolve("大.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200 << 20);
        }
        Path empty = Files.createDirectory(folder.resolve("空"));

        assertThat(Shell.alone("-Xmx80m", empty, "extract", file)).isEqualTo(refused("gouji: 大.xlsx: 内存不足，文件过大或展开后过大"));
    }

    @Test
    void a_file_of_no_bytes() throws IOException {
        assertRefused(new byte[0]);
    }

    @Test
    void a_text_about_something_else() throws IOException {
        assertRefused("今天天气晴朗，适合出门散步。\n明天可能有雨。\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_first_line_of_a_pdf_and_no_more() throws IOException {
        assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_first_bytes_of_a_zip_and_no_more() throws IOException {
        assertRefused("PK\3\4".getBytes(StandardCharsets.US_ASCII));
    }

    /** Each repetition tries its own bytes, the same in every run. */
    @RepeatedTest(20)
    void noise(RepetitionInfo repetition) throws IOException {
        byte[] bytes = new byte[1000];
        new Random(repetition.getCurrentRepetition()).nextBytes(bytes);

        assertRefused(bytes);
    }

    private void assertRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("坏.bin"), bytes);

        Shell run = Shell.gouji("extract", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("gouji: 坏\\.bin: [^\\n]*[一-龥][^\\n]*\\n");
    }

    private static Shell refused(String line) {
        return new Shell(2, "", line + "\n");
    }
}
