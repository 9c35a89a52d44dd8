package org.gouji.extract.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.word.Docx;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {

    private static final String CONTENT = "内容".repeat(5000);
    private static final byte[] ARCHIVE = Docx.zip(Map.of("甲.txt", CONTENT));

    @Test
    void reads_an_entry_by_its_name() throws Exception {
        ZipArchive archive = ZipArchive.open(ARCHIVE);
        assertThat(archive.names()).containsExactly("甲.txt");
        assertThat(new String(archive.read("甲.txt").orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo(CONTENT);
        assertThat(archive.read("乙.txt")).isEmpty();
    }

    @Test
    void calls_an_archive_that_has_lost_its_end_damaged() {
        assertThatThrownBy(() -> ZipArchive.open(Arrays.copyOf(ARCHIVE, ARCHIVE.length - 30)))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(Reason.DAMAGED))
                .hasMessage("文件已损坏或不完整，无法打开");
    }

    @Test
    void stops_inflating_a_bomb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= ZipArchive.MAX_ENTRY >> 20; i++) {
                zip.write(zeros);
            }
        }
        ZipArchive archive = ZipArchive.open(bytes.toByteArray());
        assertThatThrownBy(() -> archive.read("bomb"))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(Reason.TOO_LARGE));
    }

    @RepeatedTest(300)
    void meets_any_damage_with_an_unreadable_file_and_never_with_another_text(RepetitionInfo repetition) {
        damage(repetition, (archive, name) -> archive.read(name).orElseThrow());
    }

    @RepeatedTest(300)
    void meets_any_damage_with_a_stream_that_fails_and_never_with_another_text(RepetitionInfo repetition) {
        damage(repetition, (archive, name) -> {
            try (InputStream stream = archive.stream(name).orElseThrow()) {
                return stream.readAllBytes();
            }
        });
    }

    private static void damage(RepetitionInfo repetition, Read read) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] damaged = ARCHIVE.clone();
        for (int i = 0; i < 4; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        try {
            ZipArchive archive = ZipArchive.open(damaged);
            for (String name : archive.names()) {
                assertThat(read.from(archive, name)).isEqualTo(CONTENT.getBytes(StandardCharsets.UTF_8));
            }
        } catch (UnreadableFile | IOException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    private interface Read {
        byte[] from(ZipArchive archive, String name) throws UnreadableFile, IOException;
    }
}
