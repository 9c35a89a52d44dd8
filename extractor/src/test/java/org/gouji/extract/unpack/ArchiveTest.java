package org.gouji.extract.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.word.Docx;
import org.gouji.testdata.pack.Archives;
import org.gouji.testdata.pack.RarFile;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final Map<String, byte[]> TWO = files("水利局/决算.txt", "一", "表.xls", "二");

    /** Where an entry of the directory of a ZIP archive tells the checksum. */
    private static final int CHECKSUM = 16;

    /** Where it tells the method of compression. */
    private static final int METHOD = 10;

    private static final byte ZSTANDARD = 93;

    /** Names and contents in turn. */
    private static Map<String, byte[]> files(String... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** What is in an archive: path and content, or path and reason. */
    private static List<String> members(byte[] bytes) throws UnreadableFile {
        List<String> members = new ArrayList<>();
        try (Archive archive = Archive.open("a", bytes).orElseThrow()) {
            for (Optional<Member> member = archive.next(); member.isPresent(); member = archive.next()) {
                members.add(told(member.get()));
            }
        }
        return members;
    }

    private static String told(Member member) {
        if (member instanceof Member.Unpacked unpacked) {
            return unpacked.path() + " = " + new String(unpacked.bytes(), StandardCharsets.UTF_8);
        }
        return member.path()
                + (member instanceof Member.Unread unread ? ": " + unread.why().reason() : "");
    }

    private static void refused(byte[] bytes, Reason reason, String message) {
        assertThatThrownBy(() -> members(bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, failure -> assertThat(failure.reason())
                        .isEqualTo(reason))
                .hasMessageContaining(message);
    }

    @Test
    void files_of_one_name_are_told_apart() throws UnreadableFile {
        byte[] zip = Archives.zip(files("局/决算.txt", "一", "/局/决算.txt", "二", "../局/决算.txt", "三", "局/说明", "四"));
        assertThat(members(zip))
                .containsExactly("a!/局/决算.txt = 一", "a!/局/决算 (2).txt = 二", "a!/局/决算 (3).txt = 三", "a!/局/说明 = 四");
    }

    @Test
    void takes_the_files_out_of_archives_of_every_kind() throws UnreadableFile {
        for (byte[] archive :
                List.of(Archives.zip(TWO), Archives.zipInGbk(TWO), Archives.sevenZ(TWO), RarFile.of(TWO))) {
            assertThat(members(archive)).containsExactly("a!/水利局/决算.txt = 一", "a!/表.xls = 二");
        }
    }

    @Test
    void takes_out_of_a_rar_what_its_maker_packed() throws IOException, UnreadableFile {
        try (InputStream in = ArchiveTest.class.getResourceAsStream("packed-by-winrar.rar")) {
            assertThat(members(in.readAllBytes()))
                    .containsExactly("a!/testContent/hello.txt = hello the world!\nSample file to archive\n");
        }
    }

    @Test
    void takes_apart_a_solid_rar_also_behind_what_it_passes_over() throws IOException, UnreadableFile {
        try (InputStream in = ArchiveTest.class.getResourceAsStream("packed-by-winrar.rar")) {
            byte[] solid = RarFile.repacked(in.readAllBytes(), List.of("水利局\\决算.txt", "水利局\\~$决算.doc", "林业局\\决算.txt"));

            assertThat(members(solid))
                    .containsExactly(
                            "a!/水利局/决算.txt = hello the world!\nSample file to archive\n",
                            "a!/水利局/~$决算.doc",
                            "a!/林业局/决算.txt = hello the world!\nSample file to archive\n");
        }
    }

    @Test
    void files_of_one_name_in_different_folders_stay_apart_in_archives_of_every_kind() throws UnreadableFile {
        Map<String, byte[]> same = files("水利局/决算.txt", "一", "水利局/Thumbs.db", "二", "林业局/决算.txt", "三");
        for (byte[] archive :
                List.of(Archives.zip(same), Archives.zipInGbk(same), Archives.sevenZ(same), RarFile.of(same))) {
            assertThat(members(archive)).containsExactly("a!/水利局/决算.txt = 一", "a!/水利局/Thumbs.db", "a!/林业局/决算.txt = 三");
        }
    }

    @Test
    void goes_into_archives_inside_archives() throws UnreadableFile {
        byte[] inner = Archives.sevenZ(files("b.txt", "二"));
        Map<String, byte[]> outer = files("a.txt", "一", "in.7z", "", "c.txt", "三");
        outer.put("in.7z", RarFile.of(Map.of("in.rar", inner)));

        assertThat(members(Archives.zip(outer)))
                .containsExactly("a!/a.txt = 一", "a!/in.7z!/in.rar!/b.txt = 二", "a!/c.txt = 三");
    }

    @Test
    void a_document_that_is_packed_as_zip_is_no_archive() throws UnreadableFile {
        assertThat(Archive.open("a", Docx.of(Docx.p("文")).bytes())).isEmpty();
        assertThat(Archive.open("a", Docx.zip(Map.of("OFD.xml", "")))).isEmpty();
        assertThat(Archive.open("a", "PK".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        byte[] truncated = Arrays.copyOf(Archives.zip(TWO), 100);
        assertThat(Archive.open("a", truncated)).isEmpty();
    }

    @Test
    void an_archive_of_nothing_gives_nothing() throws UnreadableFile {
        assertThat(members(Archives.zip(Map.of()))).isEmpty();
        assertThat(members(Archives.sevenZ(Map.of()))).isEmpty();
        assertThat(members(RarFile.of(Map.of()))).isEmpty();
    }

    @Test
    void names_lead_nowhere_and_folders_are_no_files() throws UnreadableFile {
        assertThat(members(Archives.zip(files("a/", "", "../../b.txt", "一", "__MACOSX/._b.txt", "x"))))
                .containsExactly("a!/b.txt = 一", "a!/__MACOSX/._b.txt");
    }

    @Test
    void a_locked_archive_is_declined_as_a_whole() {
        refused(Archives.locked(Archives.zip(TWO)), Reason.ENCRYPTED, "压缩包已加密");
        refused(Archives.lockedSevenZ(TWO, "secret"), Reason.ENCRYPTED, "压缩包已加密");
        refused(RarFile.locked(TWO), Reason.ENCRYPTED, "压缩包已加密");
        refused(RarFile.withLockedNames(), Reason.ENCRYPTED, "压缩包已加密");
    }

    @Test
    void a_locked_archive_inside_another_costs_only_itself() throws UnreadableFile {
        Map<String, byte[]> outer = files("in.zip", "", "c.txt", "三");
        outer.put("in.zip", Archives.locked(Archives.zip(TWO)));

        assertThat(members(Archives.zip(outer))).containsExactly("a!/in.zip: ENCRYPTED", "a!/c.txt = 三");
    }

    @Test
    void version_5_of_rar_and_volumes_are_declined() throws UnreadableFile {
        refused(RarFile.version5(), Reason.UNKNOWN_FORMAT, "RAR5");
        assertThat(members(RarFile.split(TWO))).containsExactly("a!/水利局/决算.txt: DAMAGED", "a!/表.xls: DAMAGED");
    }

    @Test
    void an_archive_that_was_cut_off_is_damaged() {
        byte[] sevenZ = Archives.sevenZ(TWO);
        refused(Arrays.copyOf(sevenZ, sevenZ.length / 2), Reason.DAMAGED, "7z 压缩包已损坏");
        refused(Arrays.copyOf(RarFile.of(TWO), 9), Reason.DAMAGED, "RAR 压缩包已损坏");
    }

    @Test
    void a_changed_byte_costs_the_file_that_it_is_in() throws UnreadableFile {
        byte[] zip = Archives.zip(TWO);
        zip[indexOf(zip, "PK\1\2") + CHECKSUM]++;
        byte[] rar = RarFile.of(TWO);
        rar[indexOf(rar, "一")]++;

        for (byte[] damaged : List.of(zip, rar)) {
            assertThat(members(damaged)).containsExactly("a!/水利局/决算.txt: DAMAGED", "a!/表.xls = 二");
        }
    }

    @Test
    void a_method_of_compression_that_nothing_here_knows_is_said() throws UnreadableFile {
        byte[] zip = Archives.zip(TWO);
        zip[indexOf(zip, "PK\1\2") + METHOD] = ZSTANDARD;

        assertThat(members(zip)).containsExactly("a!/水利局/决算.txt: UNKNOWN_FORMAT", "a!/表.xls = 二");
    }

    private static int indexOf(byte[] bytes, String text) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.indexOf(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_is_nested_too_deeply_is_not_opened() throws UnreadableFile {
        byte[] bytes = Archives.zip(TWO);
        for (int i = 0; i < 4; i++) {
            bytes = Archives.zip(Map.of("n.zip", bytes));
        }
        assertThat(members(bytes)).containsExactly("a!/n.zip!/n.zip!/n.zip!/n.zip: TOO_LARGE");
    }

    @Test
    void a_file_that_would_fill_the_memory_is_passed_over() throws UnreadableFile {
        Map<String, byte[]> files = files("zeros.txt", "", "b.txt", "二");
        files.put("zeros.txt", new byte[(128 << 20) + 1]);

        assertThat(members(Archives.zip(files))).containsExactly("a!/zeros.txt: TOO_LARGE", "a!/b.txt = 二");
    }

    @Test
    void what_unpacks_to_a_hundred_times_as_much_is_left() {
        byte[] many = zip(2, new byte[60 << 20]);

        refused(many, Reason.TOO_LARGE, "压缩炸弹");
        refused(Archives.zip(Map.of("in.zip", many)), Reason.TOO_LARGE, "压缩炸弹");
    }

    @Test
    void an_archive_of_too_many_files_is_left() {
        refused(zip(10_001, new byte[1]), Reason.TOO_LARGE, "超过 10000 个");
    }

    private static byte[] zip(int count, byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            files.put(i + ".txt", content);
        }
        return Archives.zip(files);
    }
}
