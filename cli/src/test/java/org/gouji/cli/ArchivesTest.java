package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.testdata.pack.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivesTest {

    private static final Path BROKEN = Path.of("../testdata/broken");

    private static final String DISCLOSURE = """
            青溪县%s2023年度部门决算公开
            二、收入支出决算总体情况说明
            2023年度收入总计120.00万元，与2022年度相比增加20.00万元，增长20.00%%。
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void pack() {
        put("档案馆/决算.txt", DISCLOSURE.formatted("档案馆"));
        put("水利局.txt", DISCLOSURE.formatted("水利局"));
    }

    private void put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path archive() throws IOException {
        return Files.write(folder.resolve("县.zip"), Archives.zipInGbk(files));
    }

    /** What was said, but not that a slow machine takes its time. */
    private static List<String> said(Shell run) {
        return run.err().lines().filter(line -> !line.contains("正在读取……")).toList();
    }

    @Test
    void every_document_is_an_object_of_its_own() throws IOException {
        Shell run = Shell.gouji("extract", archive());

        assertThat(run.code()).isZero();
        assertThat(said(run)).isEmpty();
        try (MappingIterator<JsonNode> objects =
                new ObjectMapper().readerFor(JsonNode.class).readValues(run.out())) {
            assertThat(objects.readAll())
                    .extracting(
                            object -> object.at("/document/name").textValue(),
                            object -> object.at("/disclosure/entity").textValue())
                    .extracting(Object::toString)
                    .containsExactly("(\"县.zip!/档案馆/决算.txt\", \"青溪县档案馆\")", "(\"县.zip!/水利局.txt\", \"青溪县水利局\")");
        }
    }

    @Test
    void observations_stand_under_one_heading_and_say_which_document_they_are_of() throws IOException {
        List<String> lines = Shell.gouji("extract", "--format", "csv", "--bom", archive())
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).startsWith("\ufeffdocument,");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(6)
                .allMatch(line -> line.startsWith("县.zip!/档案馆/决算.txt,青溪县档案馆,2023,")
                        || line.startsWith("县.zip!/水利局.txt,青溪县水利局,2023,"));
    }

    @Test
    void what_cannot_be_read_is_said_and_the_rest_is_read() throws IOException {
        put("坏.pdf", "%PDF-1.7\n");
        files.put("锁.zip", Archives.locked(Archives.zip(Map.of("a", new byte[1]))));
        put("末.txt", DISCLOSURE.formatted("民政局"));

        Shell run = Shell.gouji("extract", "--format", "csv", archive());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("档案馆", "水利局", "民政局");
        assertThat(said(run))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("gouji: 县.zip!/坏.pdf: "))
                .contains("gouji: 县.zip!/锁.zip: 压缩包已加密，请先解除密码");
    }

    @Test
    void what_is_no_disclosure_is_said_and_is_no_failure() throws IOException {
        put("说明.txt", "请解压后阅读。\n");
        put("__MACOSX/._说明.txt", "x");

        Shell run = Shell.gouji("extract", "--format", "csv", archive());

        assertThat(run.code()).isZero();
        assertThat(said(run))
                .containsExactly(
                        "gouji: 县.zip!/说明.txt: 不是部门决算公开文件，没有找到决算报表、绩效自评表或决算说明", "gouji: 县.zip: 略过系统或办公软件留下的文件 1 个");
    }

    @Test
    void an_archive_without_a_disclosure_is_refused_and_nothing_is_written() throws IOException {
        files.clear();
        put("说明.txt", "请解压后阅读。\n");
        Path output = folder.resolve("out.csv");

        Shell run = Shell.gouji("extract", "-o", output, archive());

        assertThat(run.code()).isEqualTo(2);
        assertThat(said(run)).endsWith("gouji: 县.zip: 压缩包里没有可以读取的部门决算公开文件");
        assertThat(output).doesNotExist();
    }

    @Test
    void check_goes_through_the_documents_of_archives_and_the_files_beside_them() throws IOException {
        Path other = Files.writeString(folder.resolve("另.txt"), DISCLOSURE.formatted("林业局"));

        Shell run = Shell.gouji("check", archive(), folder.resolve("无.zip"), other);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines().filter(line -> line.endsWith(".txt")))
                .containsExactly("县.zip!/档案馆/决算.txt", "县.zip!/水利局.txt", "另.txt");
        assertThat(said(run)).containsExactly("gouji: 无.zip: 文件不存在");
    }

    @Test
    void names_that_lead_out_of_the_archive_are_harmless() {
        Shell run = Shell.gouji("extract", "--format", "csv", BROKEN.resolve("zip-slip.zip"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\nzip-slip.zip!/etc/决算.pdf,");
        assertThat(run.err()).contains("gouji: zip-slip.zip!/Windows/readme.txt: 不是部门决算公开文件");
    }

    @ParameterizedTest
    @CsvSource({
        "nested-bomb.zip, 压缩包解压后过大，可能是压缩炸弹，其余的文件未予读取",
        "needs-password.zip, 压缩包已加密，请先解除密码",
        "needs-password.rar, 压缩包已加密，请先解除密码",
        "truncated.7z, 7z 压缩包已损坏或不完整，无法解压",
        "version-5.rar, 这是 RAR5 格式的压缩包，不能读取，请解压后提供其中的文件",
        "no-files.zip, 压缩包里没有可以读取的部门决算公开文件",
    })
    void a_hostile_archive_is_refused_in_one_line(String name, String why) {
        Shell run = Shell.gouji("extract", BROKEN.resolve(name));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(said(run).stream().filter(line -> !line.contains("zeros.txt")))
                .containsExactly("gouji: " + name + ": " + why);
    }
}
