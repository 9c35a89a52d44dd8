package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.testdata.Sample;
import org.gouji.testdata.pack.Archives;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    private static final Paper NATIONAL = Sample.of("national").paper();

    private static final String TEXT = """
            青溪县%s2023年度部门决算公开
            二、收入支出决算总体情况说明
            2023年度收入总计120.00万元，与2022年度相比增加20.00万元，增长%s%%。
            """;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void put() throws IOException {
        input = folder.resolve("县");
        output = folder.resolve("数据");
        put("水利局/决算.txt", "水利局", "20.00");
        put("档案馆.txt", "档案馆", "25.00");
        put(
                "卫健局.zip",
                Archives.zip(Map.of("决算.txt", TEXT.formatted("卫健局", "20.00").getBytes(StandardCharsets.UTF_8))));
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void put(String name, String entity, String rate) throws IOException {
        put(name, TEXT.formatted(entity, rate).getBytes(StandardCharsets.UTF_8));
    }

    private Shell batch() {
        return Shell.gouji("batch", input, "-o", output);
    }

    private static List<String> said(Shell run) {
        return run.err().lines().filter(line -> !line.contains("正在读取……")).toList();
    }

    private String table(String name) throws IOException {
        return Files.readString(output.resolve(name + ".csv"));
    }

    private List<String> first(String table) throws IOException {
        return table(table)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
    }

    /** All files of the data set with their content. */
    private Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> written.put(output.relativize(file).toString(), content(file)));
        }
        return written;
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_folder_becomes_tables_and_a_json_file_for_each_disclosure() throws IOException {
        Shell run = batch();

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(said(run))
                .containsExactly(
                        "gouji: [1/3] 卫健局.zip!/决算.txt：读出 3 个数，错误 0 项",
                        "gouji: [2/3] 档案馆.txt：读出 3 个数，错误 0 项",
                        "gouji: [3/3] 水利局/决算.txt：读出 3 个数，错误 0 项",
                        "gouji: 共 3 份决算公开，其中先前已完成 0 份；无法读取 0 个，不是决算公开 0 个；结果在 " + output);
        assertThat(first("documents")).containsExactly("卫健局.zip!/决算.txt", "档案馆.txt", "水利局/决算.txt");
        assertThat(first("observations")).isEqualTo(first("documents"));
        assertThat(first("findings")).containsOnly("档案馆.txt");
        assertThat(table("failures")).isEqualTo("document,status,message\r\n");
        assertThat(table("documents").lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)))
                .hasSize(3)
                .allSatisfy(json -> assertThat(content(output.resolve(json)))
                        .startsWith("{")
                        .contains("\"summary\""));
    }

    @Test
    void the_observations_are_those_of_extract() throws IOException {
        batch();
        assertThat(table("observations"))
                .isEqualTo(Shell.gouji("extract", "--format", "csv", input).out());
    }

    @Test
    void one_failure_stops_nothing_and_is_a_row_with_its_reason() throws IOException {
        put("坏.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        put("通知.txt", "关于召开会议的通知\n请准时参加。\n".getBytes(StandardCharsets.UTF_8));

        Shell run = batch();

        assertThat(run.code()).isEqualTo(3);
        assertThat(first("documents")).hasSize(3);
        assertThat(table("failures")).isEqualTo("""
                        document,status,message
                        坏.pdf,failed,PDF 文件损坏或不完整，无法读取
                        通知.txt,no_disclosure,不是部门决算公开文件，没有找到决算报表、绩效自评表或决算说明
                        """.replace("\n", "\r\n"));
        assertThat(said(run)).contains("gouji: 坏.pdf: PDF 文件损坏或不完整，无法读取");
    }

    @Test
    void what_is_done_is_not_done_again_and_the_result_is_the_same() throws IOException {
        put("通知.txt", "关于召开会议的通知\n请准时参加。\n".getBytes(StandardCharsets.UTF_8));
        batch();
        Map<String, String> before = written();

        Shell again = batch();

        assertThat(said(again))
                .containsExactly(
                        "gouji: 通知.txt: 不是部门决算公开文件，没有找到决算报表、绩效自评表或决算说明",
                        "gouji: 共 3 份决算公开，其中先前已完成 3 份；无法读取 0 个，不是决算公开 1 个；结果在 " + output);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void what_has_changed_is_read_anew_and_what_is_gone_leaves_nothing() throws IOException {
        batch();
        put("档案馆.txt", "档案馆", "20.00");
        Files.delete(input.resolve("卫健局.zip"));

        Shell again = batch();

        assertThat(said(again))
                .containsExactly(
                        "gouji: [1/2] 档案馆.txt：读出 3 个数，错误 0 项",
                        "gouji: 共 2 份决算公开，其中先前已完成 1 份；无法读取 0 个，不是决算公开 0 个；结果在 " + output);
        Map<String, String> continued = written();
        Files.move(output, folder.resolve("旧"));
        batch();
        assertThat(continued).isEqualTo(written());
    }

    @Test
    void a_document_of_which_something_is_missing_is_read_anew() throws IOException {
        batch();
        Map<String, String> whole = written();
        for (String file : whole.keySet()) {
            if (file.contains("水利局") && !file.endsWith(".memo")) {
                Files.delete(output.resolve(file));
            } else if (file.contains("档案馆") && file.endsWith(".memo")) {
                Files.write(output.resolve(file), new byte[] {1, 2, 3});
            }
        }

        assertThat(said(batch())).contains("gouji: 共 3 份决算公开，其中先前已完成 1 份；无法读取 0 个，不是决算公开 0 个；结果在 " + output);
        assertThat(written()).isEqualTo(whole);
    }

    @Test
    void files_that_are_one_disclosure_are_one_again_when_one_of_them_changes() throws IOException {
        put("农业局/报告.docx", Sample.docx(NATIONAL.pages(false)));
        put("农业局/附表.xlsx", Sample.xlsx(NATIONAL.pages(true)));
        batch();
        assertThat(first("documents")).contains("农业局/报告.docx + 农业局/附表.xlsx");

        assertThat(said(batch())).hasSize(1);

        put("农业局/附表.xlsx", Sample.xls(NATIONAL.pages(true)));
        assertThat(said(batch())).anyMatch(line -> line.startsWith("gouji: [4/5] 农业局/报告.docx + 农业局/附表.xlsx：读出 "));
        assertThat(first("documents")).contains("农业局/报告.docx + 农业局/附表.xlsx");
    }

    @Test
    void other_settings_read_everything_anew() throws IOException {
        batch();

        Shell otherwise = Shell.gouji("batch", input, "-o", output, "--ocr", "off", "--bom");

        assertThat(otherwise.err()).contains("其中先前已完成 0 份");
        assertThat(table("observations")).startsWith("\ufeffdocument,");
        assertThat(table("failures")).startsWith("\ufeffdocument,");
    }

    @Test
    void a_folder_without_a_disclosure_is_a_failure() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));

        Shell run = Shell.gouji("batch", empty, "-o", output);

        assertThat(run.code()).isEqualTo(3);
        assertThat(table("failures")).contains("空,failed,文件夹里没有可以读取的部门决算公开文件");
    }

    @Test
    void takes_a_folder_and_writes_elsewhere() throws IOException {
        Path file = input.resolve("档案馆.txt");
        Path inside = input.resolve("结果");

        assertThat(Shell.gouji("batch", file, "-o", output))
                .isEqualTo(new Shell(64, "", "gouji: " + file + " 不是文件夹；读取单个文件请用 gouji extract\n"));
        assertThat(Shell.gouji("batch", input, "-o", inside))
                .isEqualTo(new Shell(64, "", "gouji: 输出文件夹 " + inside + " 在输入的文件夹里，请写到别处\n"));
        assertThat(Shell.gouji("batch", input, "-o", file))
                .isEqualTo(new Shell(64, "", "gouji: 输出文件夹 " + file + " 是一个文件\n"));
        assertThat(Shell.gouji("batch", input).code()).isEqualTo(64);
        assertThat(inside).doesNotExist();
    }
}
