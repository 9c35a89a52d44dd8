package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {

    @TempDir
    private Path folder;

    @Test
    void goes_to_standard_output_in_utf_8_where_no_file_is_given() throws Refusal {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();

        new Result(null, standard).write(out -> out.write("决算"));

        assertThat(standard.toByteArray()).isEqualTo(new byte[] {-27, -122, -77, -25, -82, -105});
    }

    @Test
    void replaces_a_file_only_when_it_is_complete() throws IOException, Refusal {
        Path file = Files.writeString(folder.resolve("旧.json"), "old");
        Result result = new Result(file, OutputStream.nullOutputStream());

        assertThatThrownBy(() -> result.write(out -> {
                    out.write("half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("结果无法写出到 " + file + "：disk full");
        assertThat(file).hasContent("old");

        result.write(out -> out.write("new"));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void says_that_the_disk_is_full() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThatThrownBy(() -> new Result(full, OutputStream.nullOutputStream()).write(out -> out.write("x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.INTERNAL))
                .hasMessage("结果无法写出到 /dev/full：磁盘已满");
    }

    @Test
    void never_replaces_what_it_is_made_from() throws IOException, Refusal {
        Path input = Files.writeString(folder.resolve("决算.txt"), "x");
        Result result = new Result(folder.resolve("./决算.txt"), OutputStream.nullOutputStream());

        assertThatThrownBy(() -> result.spare(input))
                .isInstanceOfSatisfying(
                        Refusal.class, same -> assertThat(same.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageEndingWith("就是输入文件");
        assertThatCode(() -> result.spare(folder.resolve("没有.txt"))).doesNotThrowAnyException();
    }

    @Test
    void leaves_a_device_in_its_place() throws Refusal {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();

        new Result(device, OutputStream.nullOutputStream()).write(out -> out.write("x"));

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void takes_no_offence_at_a_reader_that_has_seen_enough() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatCode(() -> new Result(null, closed).write(out -> out.write("x")))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_place_that_is_none_before_any_work() {
        assertThatThrownBy(() -> new Result(folder, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        Refusal.class, place -> assertThat(place.exitCode()).isEqualTo(ExitCode.INTERNAL))
                .hasMessage("结果无法写出到 " + folder + "：这是文件夹");
        assertThatThrownBy(() -> new Result(folder.resolve("无/1.json"), OutputStream.nullOutputStream()))
                .hasMessageEndingWith("所在的文件夹不存在");
    }
}
