package org.gouji.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Source;
import org.gouji.testdata.Sample;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Workbooks with damage in random places, the same in every run: each is read as far as it goes or refused with a reason, and
 * soon.
 */
class MutationTest {

    private static final byte[] XLSX = Sample.xlsx(Sample.of("moe").paper());
    private static final byte[] XLS = Sample.xls(Sample.of("moe").paper());
    private static final Duration SOON = Duration.ofSeconds(60);

    /** How many places are damaged at most. */
    private static final int PLACES = 20;

    @RepeatedTest(60)
    void an_old_workbook(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());

        readOrRefused(WorkbookReader.ofXls(), damaged(XLS, random));
    }

    @RepeatedTest(30)
    void a_new_workbook(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());

        readOrRefused(WorkbookReader.ofXlsx(), damaged(XLSX, random));
    }

    @RepeatedTest(60)
    void the_parts_of_a_new_workbook(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());

        readOrRefused(WorkbookReader.ofXlsx(), withDamagedPart(random));
    }

    private static void readOrRefused(WorkbookReader reader, byte[] bytes) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                Source source = reader.read("a", bytes);
                assertThat(source.blocks()).isNotEmpty();
            } catch (UnreadableFile refusal) {
                assertThat(refusal).message().matches("[^\\n]*[\\u4e00-\\u9fa5][^\\n]*");
            }
        });
    }

    private static byte[] withDamagedPart(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(XLSX));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(random.nextInt(4) == 0 ? scrambled(part, random) : part);
            }
        }
        return bytes.toByteArray();
    }

    /** Exchanges digits, which stay digits: the XML is whole, and says strange things. */
    private static byte[] scrambled(byte[] part, Random random) {
        byte[] changed = part.clone();
        for (int i = 0; i < PLACES * PLACES; i++) {
            int at = random.nextInt(changed.length);
            if (Character.isDigit(changed[at])) {
                changed[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return changed;
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int places = random.nextInt(PLACES);
        for (int i = 0; i < places && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (bytes[at] ^ 1 << random.nextInt(8));
        }
        return bytes;
    }
}
