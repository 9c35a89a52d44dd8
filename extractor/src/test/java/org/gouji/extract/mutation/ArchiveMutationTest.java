package org.gouji.extract.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.unpack.Archive;
import org.gouji.extract.unpack.Member;
import org.gouji.testdata.Sample;
import org.gouji.testdata.pack.Archives;
import org.gouji.testdata.pack.RarFile;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Archives with damage in random places, the same in every run: what is in them comes out or is refused with a reason, and soon. */
class ArchiveMutationTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Map<String, byte[]> FILES = files();
    private static final byte[] ZIP = Archives.zipInGbk(FILES);
    private static final byte[] SEVEN_Z = Archives.sevenZ(FILES);
    private static final byte[] RAR = RarFile.of(FILES);

    /** Of a 7z file: the checksum of its start, and the start; where that says where the tables are, how long, and their checksum. */
    private static final int START_CHECKSUM = 8;

    private static final int START = 12;
    private static final int START_SIZE = 20;
    private static final int TABLES_OFFSET = 12;
    private static final int TABLES_SIZE = 20;
    private static final int TABLES_CHECKSUM = 28;
    private static final int HEADER_SIZE = 32;

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("水利局/决算.html", Sample.html(Sample.of("hunan").paper()));
        files.put("内.zip", Archives.zip(Map.of("表.txt", "二".getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    @RepeatedTest(60)
    void a_zip(RepetitionInfo repetition) {
        unpackedOrRefused(damage(repetition).bytes(ZIP));
    }

    @RepeatedTest(60)
    void a_7z(RepetitionInfo repetition) {
        byte[] bytes = damage(repetition).bytes(SEVEN_Z);
        unpackedOrRefused(bytes);
        unpackedOrRefused(withChecksumsMended(bytes));
    }

    @RepeatedTest(60)
    void a_rar(RepetitionInfo repetition) {
        unpackedOrRefused(damage(repetition).bytes(RAR));
    }

    /** Its message about that size is in itself one that the library cannot write down. */
    @Test
    void a_7z_of_an_impossible_number_of_streams() {
        for (int at = HEADER_SIZE; at < SEVEN_Z.length; at++) {
            byte[] bytes = SEVEN_Z.clone();
            bytes[at] = (byte) 0xff;
            unpackedOrRefused(withChecksumsMended(bytes));
            at += at < SEVEN_Z.length - 200 ? 97 : 0;
        }
    }

    private static Damage damage(RepetitionInfo repetition) {
        return new Damage(repetition.getCurrentRepetition());
    }

    /** The tables of a 7z file as they are now, so that what they say is believed. */
    private static byte[] withChecksumsMended(byte[] bytes) {
        byte[] mended = bytes.clone();
        if (mended.length < HEADER_SIZE) {
            return mended;
        }
        ByteBuffer file = ByteBuffer.wrap(mended).order(ByteOrder.LITTLE_ENDIAN);
        long from = HEADER_SIZE + file.getLong(TABLES_OFFSET);
        long size = file.getLong(TABLES_SIZE);
        if (from >= HEADER_SIZE && size >= 0 && from + size <= mended.length) {
            file.putInt(TABLES_CHECKSUM, checksum(mended, (int) from, (int) size));
        }
        file.putInt(START_CHECKSUM, checksum(mended, START, START_SIZE));
        return mended;
    }

    private static int checksum(byte[] bytes, int from, int size) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, size);
        return (int) checksum.getValue();
    }

    private static void unpackedOrRefused(byte[] bytes) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                goThrough(bytes);
            } catch (UnreadableFile refusal) {
                assertSaid(refusal);
            }
        });
    }

    private static void goThrough(byte[] bytes) throws UnreadableFile {
        Optional<Archive> opened = Archive.open("a", bytes);
        if (opened.isPresent()) {
            try (Archive archive = opened.get()) {
                for (Optional<Member> member = archive.next(); member.isPresent(); member = archive.next()) {
                    if (member.get() instanceof Member.Unread unread) {
                        assertSaid(unread.why());
                    }
                }
            }
        }
    }

    private static void assertSaid(UnreadableFile refusal) {
        assertThat(refusal).message().matches("[^\\n]*[\\u4e00-\\u9fa5][^\\n]*");
    }
}
