package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String TEXT = """
            青溪县档案馆2023年度部门决算公开
            二、收入支出决算总体情况说明
            2023年度收入总计120.00万元，与2022年度相比增加20.00万元，增长%s%%。
            三、收入决算情况说明
            2023年度本年收入合计120.00万元，其中：财政拨款收入120.00万元，占100.00%%。
            """;

    @TempDir
    private Path folder;

    private Path sound;
    private Path wrong;

    @BeforeEach
    void write() throws IOException {
        sound = Files.writeString(folder.resolve("好.txt"), TEXT.formatted("20.00"));
        wrong = Files.writeString(folder.resolve("差.txt"), TEXT.formatted("25.00"));
    }

    @Test
    void says_in_one_line_what_was_checked_where_nothing_is_wrong() {
        Shell run = Shell.gouji("check", sound);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("好.txt\n").contains("条规则，核对了");
    }

    @Test
    void names_the_figures_that_contradict_each_other() {
        assertThat(Shell.gouji("check", wrong).out()).contains("警告 1 项", "25.00%", "20.00");
    }

    @Test
    void says_which_tables_were_left_out() throws IOException {
        String table = "<p>政府采购情况表</p><table><tr><td>项目</td><td>采购预算</td><td>采购金额</td></tr>"
                + "<tr><td>货物</td><td>45.00</td><td>40.00</td></tr></table>";
        Path page = Files.writeString(
                folder.resolve("表.html"),
                "<html><head><meta charset=\"utf-8\"></head><body>"
                        + TEXT.formatted("20.00").replaceAll("(?m)^(.+)$", "<p>$1</p>") + table + "</body></html>");

        assertThat(Shell.gouji("check", page).err()).contains("表.html", "“政府采购情况表”不属于已知报表");
    }

    @Test
    void hides_what_the_baseline_knows_and_says_why() throws IOException {
        String csv = Shell.gouji("check", "--format", "csv", wrong).out();
        Path baseline = Files.writeString(folder.resolve("基线.csv"), csv);

        assertThat(Shell.gouji("check", "--baseline", baseline, wrong).out())
                .contains("（已确认：已知）")
                .doesNotContain("警告 1 项");
    }

    @Test
    void what_is_known_of_one_document_is_news_of_another() throws IOException {
        String csv = Shell.gouji("check", "--format", "csv", "--bom", wrong).out();
        Path baseline = Files.writeString(folder.resolve("基线.csv"), csv.replace(",new,,", ",new,2024-05-06,已核对"));
        Path other = Files.copy(wrong, folder.resolve("另一份.txt"));

        String json = Shell.gouji("check", "--format", "json", "--baseline", baseline, wrong, other)
                .out();

        assertThat(json)
                .containsOnlyOnce("\"date\": \"2024-05-06\"")
                .containsOnlyOnce("\"reason\": \"已核对\"")
                .containsOnlyOnce("\"severity\": \"warning\"");
    }

    @Test
    void checks_a_file_once_and_tells_files_of_one_name_apart() throws IOException {
        Path other =
                Files.copy(wrong, Files.createDirectory(folder.resolve("乙")).resolve("差.txt"));

        Shell run = Shell.gouji("check", wrong, other, folder.resolve("./差.txt"));

        assertThat(run.out().lines().filter(line -> line.endsWith(".txt")))
                .containsExactly(folder.getFileName() + "/差.txt", "乙/差.txt");
    }

    @Test
    void refuses_a_baseline_without_fingerprints() throws IOException {
        Path baseline = Files.writeString(folder.resolve("基线.csv"), "a,b\n1,2\n");

        assertThat(Shell.gouji("check", "--baseline", baseline, sound))
                .isEqualTo(new Shell(2, "", "gouji: 基线文件 " + baseline + " 无法读取：没有 fingerprint 列\n"));
    }

    @Test
    void checks_the_other_files_where_one_cannot_be_read() {
        Shell run = Shell.gouji("check", folder.resolve("没有.pdf"), sound);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("好.txt");
        assertThat(run.err()).contains("文件不存在");
    }

    @Test
    void refuses_what_is_no_disclosure_as_extract_does() throws IOException {
        Path notice = Files.writeString(folder.resolve("通知.txt"), "关于召开会议的通知\n请准时参加。\n");

        Shell run = Shell.gouji("check", notice);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("gouji: 通知.txt: 不是部门决算公开文件，没有找到决算报表、绩效自评表或决算说明\n");
    }

    @Test
    void fills_in_the_form_of_an_inspection() {
        Shell text = Shell.gouji("check", "--form", sound, folder.resolve("没有.pdf"));
        assertThat(text.code()).isEqualTo(2);
        assertThat(text.out())
                .startsWith("好.txt\n决算报表\n  1. 公开收入支出决算总表　无法判断　文件中没有任何决算报表，可能另行公布\n")
                .contains("  12. 解释专业名词　否\n")
                .contains("共 36 项要求：是 ");

        Shell csv = Shell.gouji("check", "--form", "--format", "csv", "--bom", wrong);
        assertThat(csv.code()).isZero();
        assertThat(csv.out())
                .startsWith("\ufeffdocument,number,group,requirement,answer,page,place,quote,remark\r\n差.txt,1,决算报表,")
                .hasLineCount(37);
    }

    @Test
    void has_the_form_for_people_and_as_a_table_only() {
        assertThat(Shell.gouji("check", "--form", "--format", "json", sound))
                .isEqualTo(new Shell(64, "", "gouji: 选项 --form 的格式只能是 text 或 csv\n"));
    }

    @Test
    void lists_the_catalogue_and_shows_the_page_of_a_rule() {
        assertThat(Shell.gouji("rules").out().lines().filter(line -> line.startsWith("T1-05\t")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("T1-05\t错误\t收入总计 = 支出总计\t收入总计 = 支出总计\t《部门决算"));
        assertThat(Shell.gouji("rules", "--format", "json").out())
                .startsWith("[ {")
                .contains("  \"id\": \"T1-05\",\n");
        assertThat(Shell.gouji("rules", "t3-01").out()).startsWith("# T3-01 ");
        assertThat(Shell.gouji("rules", "T3-99").code()).isEqualTo(64);
    }
}
