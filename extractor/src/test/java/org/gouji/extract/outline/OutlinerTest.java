package org.gouji.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

class OutlinerTest {

    private static final Block.Grid GRID =
            new Block.Grid(List.of(new Cell(0, 0, 1, 1, "项目", new Provenance.TableCell(1, 1, 1))));

    @Test
    void headings_open_sections_under_the_headings_above_them() {
        assertThat(titles("第二部分 决算情况说明", "五、支出情况", "（一）总体情况", "2023年支出12万元，比上年减少。", "六、基本支出情况"))
                .containsExactly("1 决算情况说明 []", "2 支出情况 [决算情况说明]", "3 总体情况 [决算情况说明, 支出情况]", "2 基本支出情况 [决算情况说明]");
    }

    @Test
    void a_sentence_behind_a_number_stays_text() {
        assertThat(titles("三、收入情况", "（一）预算安排。2023年安排12万元，均已到位。", "1.因公出国（境）费预算数为3.20万元。"))
                .containsExactly("2 收入情况 []");
    }

    @Test
    void what_a_template_says_behind_a_title_leaves_it_a_title() {
        assertThat(titles("二、单位构成情况（没有下属单位的，这里写内设机构）", "本部门有两个单位。", "三、按规定办理审批（含备案），并公布结果"))
                .containsExactly("2 单位构成情况（没有下属单位的，这里写内设机构） []");
    }

    @Test
    void the_contents_are_kept_apart() {
        List<Block> blocks = paragraphs("目录", "第一部分 概况", "第二部分 说明", "第一部分 概况");

        assertThat(Outliner.outline(new Source("t", Format.TEXT, 0, blocks, List.of()))
                        .contents())
                .extracting(block -> ((Block.Paragraph) block).text())
                .containsExactly("目录", "第一部分 概况", "第二部分 说明");
    }

    @Test
    void a_contents_page_is_left_out_though_it_has_no_page_numbers() {
        assertThat(titles("目  录", "第一部分 概况", "一、职能", "第一部分 概况", "一、职能", "负责水务工作。"))
                .containsExactly("1 概况 []", "2 职能 [概况]");
    }

    @Test
    void a_line_with_a_dot_leader_is_an_entry_wherever_it_stands() {
        assertThat(titles("一、收入情况..........7", "一、收入情况", "2023年收入12万元。")).containsExactly("2 收入情况 []");
    }

    @Test
    void the_title_of_a_report_on_two_lines_is_one_heading() {
        assertThat(titles("某桥维修经费项目", "绩效自评报告", "一、项目概况"))
                .containsExactly("1 某桥维修经费项目绩效自评报告 []", "2 项目概况 [某桥维修经费项目绩效自评报告]");
    }

    @Test
    void a_number_on_a_line_of_its_own_belongs_to_the_title_below() {
        assertThat(titles("二、收入决算情况", "三、", "支出决算情况", "四、", "2023年支出12万元。"))
                .containsExactly("2 收入决算情况 []", "2 支出决算情况 []");
    }

    @Test
    void an_official_heading_that_lost_its_number_is_a_heading() {
        assertThat(titles("收入支出决算总体情况说明", "2023年度收、支总计12万元。")).containsExactly("2 收入支出决算总体情况说明 []");
    }

    @Test
    void every_table_stands_in_one_section() {
        List<Block> blocks = new ArrayList<>(paragraphs("某局2023年度决算", "一、收入表"));
        blocks.add(GRID);
        assertThat(outline(blocks).stream().flatMap(section -> section.blocks().stream()))
                .containsOnlyOnce(GRID);
    }

    @Test
    void a_run_in_heading_ends_before_its_first_sentence() {
        assertThat(Heading.runIn("（三）人员概况。编制10名，实有9人。")).hasValue(new Heading(3, "（三）", "人员概况", 8));
    }

    @Test
    void a_path_that_a_line_cuts_is_no_heading() {
        assertThat(Heading.line("3.农林水支出（类）水利（款）其他水")).isEmpty();
        assertThat(Heading.line("3.农林水支出（类）水利（款）行政运行（项）：")).isPresent();
    }

    private static List<String> titles(String... lines) {
        return outline(paragraphs(lines)).stream()
                .map(section -> section.level() + " " + section.title() + " " + section.path())
                .toList();
    }

    private static List<Section> outline(List<Block> blocks) {
        return Outliner.outline(new Source("t", Format.TEXT, 0, blocks, List.of()))
                .sections();
    }

    private static List<Block> paragraphs(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Block.Paragraph.of(line, new Provenance.TextLine(blocks.size() + 1)));
        }
        return blocks;
    }
}
