package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.testdata.pack.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One disclosure in several files, as the command line takes it. */
class TogetherTest {

    private static final String TITLE = "青溪县档案馆2023年度部门决算公开\n";

    @TempDir
    private Path folder;

    private Path summary;
    private Path income;

    @BeforeEach
    void write() throws IOException {
        summary = Files.writeString(
                folder.resolve("说明一.txt"), TITLE + "二、收入支出决算总体情况说明\n2023年度收入总计120.00万元，支出总计120.00万元。\n");
        income = Files.writeString(
                folder.resolve("说明二.txt"), TITLE + "三、收入决算情况说明\n2023年度本年收入合计150.00万元，其中：财政拨款收入150.00万元，占100.00%。\n");
    }

    @Test
    void extract_gives_one_result_in_which_every_value_names_its_file() {
        Shell run = Shell.gouji("extract", "--together", "--format", "csv", summary, income);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\n说明一.txt,青溪县档案馆,2023,narrative.totals,");
        assertThat(run.out()).contains("\n说明二.txt,青溪县档案馆,2023,narrative.income,");
    }

    @Test
    void the_json_names_both_files_and_the_digest_of_each() {
        String json = Shell.gouji("extract", "--together", summary, income).out();

        assertThat(json).contains("\"name\": \"说明一.txt + 说明二.txt\"", "\"name\": \"说明二.txt\"", "multipart/mixed");
    }

    @Test
    void check_takes_them_as_one_document() {
        Shell run = Shell.gouji("check", "--together", summary, income);

        assertThat(run.out()).startsWith("说明一.txt + 说明二.txt\n");
    }

    @Test
    void several_files_without_the_option_are_refused_by_extract() {
        Shell run = Shell.gouji("extract", summary, income);

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).isEqualTo("gouji: 一次只读取一份决算公开；这些文件合起来是一份的，请加 --together\n");
    }

    @Test
    void files_of_one_name_are_told_apart_by_their_folders() throws IOException {
        Path other = Files.createDirectory(folder.resolve("另")).resolve("说明一.txt");
        Files.copy(income, other);

        Shell run = Shell.gouji("extract", "--together", "--format", "csv", summary, other);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("另/说明一.txt,");
    }

    @Test
    void one_file_that_cannot_be_read_ends_the_whole() {
        Shell run = Shell.gouji("extract", "--together", summary, folder.resolve("没有.xls"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("gouji: 没有.xls: 文件不存在\n");
    }

    @Test
    void the_documents_of_an_archive_are_one_where_that_is_asked_for() throws IOException {
        Path archive = archive("甲.zip", "说明一.txt", Files.readAllBytes(summary), "说明二.txt", Files.readAllBytes(income));

        Shell run = Shell.gouji("check", "--together", archive);

        assertThat(run.out()).startsWith("甲.zip!/说明一.txt + 甲.zip!/说明二.txt\n");
    }

    @Test
    void an_archive_of_which_a_file_cannot_be_read_is_no_whole_disclosure() throws IOException {
        Path archive = archive(
                "甲.zip",
                "说明一.txt",
                Files.readAllBytes(summary),
                "坏.pdf",
                "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

        Shell run = Shell.gouji("extract", "--together", archive);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("gouji: 甲.zip!/坏.pdf: ");
    }

    private Path archive(String name, String one, byte[] first, String two, byte[] second) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(one, first);
        files.put(two, second);
        return Files.write(folder.resolve(name), Archives.zip(files));
    }
}
