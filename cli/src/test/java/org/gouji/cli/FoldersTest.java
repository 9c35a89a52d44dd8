package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.testdata.Sample;
import org.gouji.testdata.pack.Archives;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders on the command line, and what in them is one disclosure. */
class FoldersTest {

    private static final Paper NATIONAL = Sample.of("national").paper();
    private static final Paper SICHUAN = Sample.of("sichuan").paper();

    private static final String TEXT = """
            青溪县%s2023年度部门决算公开
            二、收入支出决算总体情况说明
            2023年度收入总计120.00万元，与2022年度相比增加20.00万元，增长20.00%%。
            """;

    @TempDir
    private Path folder;

    private void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void put(String name, String entity) throws IOException {
        put(name, TEXT.formatted(entity).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(Shell run) {
        return run.err().lines().filter(line -> !line.contains("正在读取……")).toList();
    }

    @Test
    void the_files_of_a_folder_are_documents_called_by_their_paths_in_it() throws IOException {
        put("水利局/决算.txt", "水利局");
        put("档案馆.txt", "档案馆");
        put("卫健局.zip", Archives.zip(Map.of("决算.txt", TEXT.formatted("卫健局").getBytes(StandardCharsets.UTF_8))));
        put("水利局/~$决算.doc", new byte[1]);

        Shell run = Shell.gouji("check", folder);

        assertThat(run.code()).isZero();
        assertThat(said(run)).isEmpty();
        assertThat(run.out().lines().filter(line -> line.endsWith(".txt")))
                .containsExactly("卫健局.zip!/决算.txt", "档案馆.txt", "水利局/决算.txt");
    }

    @Test
    void beside_other_things_a_folder_lends_its_name_to_its_files() throws IOException {
        put("甲/决算.txt", "水利局");
        put("乙/决算.txt", "档案馆");

        assertThat(Shell.gouji("check", folder.resolve("乙"), folder.resolve("甲"))
                        .out()
                        .lines())
                .contains("乙/决算.txt", "甲/决算.txt");
    }

    @Test
    void a_file_that_cannot_be_read_is_said_in_its_turn_and_the_rest_is_read() throws IOException {
        put("1.txt", "水利局");
        put("2.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        put("3.txt", "档案馆");

        Shell run = Shell.gouji("extract", "--format", "csv", folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(said(run)).singleElement().asString().startsWith("gouji: 2.pdf: ");
        assertThat(run.out()).contains("\n1.txt,青溪县水利局,", "\n3.txt,青溪县档案馆,");
    }

    @Test
    void a_report_and_its_workbook_are_taken_together_and_that_is_said() throws IOException {
        put("农业局/报告.docx", Sample.docx(NATIONAL.pages(false)));
        put("农业局/附表.xlsx", Sample.xlsx(NATIONAL.pages(true)));
        put("文旅局/报告.docx", Sample.docx(SICHUAN.pages(false)));
        put("文旅局/附表.xlsx", Sample.xlsx(SICHUAN.pages(true)));

        Shell run = Shell.gouji("check", folder);

        assertThat(run.out().lines().filter(line -> line.endsWith(".xlsx")))
                .containsExactly("农业局/报告.docx + 农业局/附表.xlsx", "文旅局/报告.docx + 文旅局/附表.xlsx");
        assertThat(said(run))
                .containsExactly(
                        "gouji: 农业局/报告.docx、农业局/附表.xlsx: 部门和年度一致，内容不相抵触，合为一份决算公开读取",
                        "gouji: 文旅局/报告.docx、文旅局/附表.xlsx: 部门和年度一致，内容不相抵触，合为一份决算公开读取");
    }

    @Test
    void a_glossary_in_a_file_of_its_own_is_part_of_the_disclosure_beside_it() throws IOException {
        byte[] glossary = "第五部分 名词解释\n一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。\n".getBytes(StandardCharsets.UTF_8);
        put("水利局/决算.txt", "水利局");
        put("水利局/0名词解释.txt", glossary);
        put("名词解释.txt", glossary);
        put("林业局.txt", "林业局");
        put("档案馆.txt", "档案馆");

        Shell run = Shell.gouji("check", "--form", folder);

        assertThat(run.out().lines().filter(line -> line.contains(".txt") || line.contains("解释专业名词")))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("林业局.txt"),
                        line -> assertThat(line).contains("解释专业名词　否"),
                        line -> assertThat(line).isEqualTo("档案馆.txt"),
                        line -> assertThat(line).contains("解释专业名词　否"),
                        line -> assertThat(line).isEqualTo("水利局/0名词解释.txt + 水利局/决算.txt"),
                        line -> assertThat(line).contains("解释专业名词　是"));
        assertThat(said(run)).contains("gouji: 名词解释.txt: 不是部门决算公开文件，没有找到决算报表、绩效自评表或决算说明");
    }

    @Test
    void the_result_says_which_files_of_an_archive_were_taken_together() throws IOException {
        put(
                "局.zip",
                Archives.zip(Map.of(
                        "报告.docx", Sample.docx(NATIONAL.pages(false)), "附表.xlsx", Sample.xlsx(NATIONAL.pages(true)))));

        assertThat(Shell.gouji("extract", folder.resolve("局.zip")).out())
                .contains("\"code\": \"taken-together\"", "局.zip!/附表.xlsx");
    }
}
