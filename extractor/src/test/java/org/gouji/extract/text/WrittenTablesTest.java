package org.gouji.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.text.ReadText.read;
import static org.gouji.extract.text.ReadText.texts;

import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Notice;
import org.junit.jupiter.api.Test;

/** Tables as different tools write them into a text: what they do with merged cells tells them apart. */
class WrittenTablesTest {

    @Test
    void bars_part_cells_as_tabs_do_and_the_rule_below_the_heads_is_no_row() throws UnreadableFile {
        assertThat(texts("""
                | 项目 | 金额 |
                |:---|---:|
                | 办公\\|印刷费 | 5.00 |
                | 水费<br>电费 | 4.00 |
                """)).containsExactly("[0 项目][1 金额]\n[0 办公|印刷费][1 5.00]\n[0 水费 电费][1 4.00]\n");
    }

    @Test
    void a_sentence_with_a_bar_stays_one() throws UnreadableFile {
        assertThat(texts("甲|乙两级\n")).containsExactly("甲|乙两级");
    }

    @Test
    void heads_written_once_cover_the_heads_below_them_and_reach_down_over_blanks() throws UnreadableFile {
        assertThat(texts("""
                项目\t年初结转\t本年支出
                科目编码\t科目名称\t\t合计\t基本支出\t项目支出
                \t\t\t\t小计\t人员经费\t
                205\t教育支出\t1.00\t6.00\t5.00\t4.00\t1.00
                合计\t1.00\t6.00\t5.00\t4.00\t1.00
                """)).containsExactly("""
                [0+2 项目][2 年初结转][3+4 本年支出]
                [0/2 科目编码][1/2 科目名称][2 ][3/2 合计][4+2 基本支出][6 项目支出]
                [2 ][4 小计][5 人员经费][6 ]
                [0 205][1 教育支出][2 1.00][3 6.00][4 5.00][5 4.00][6 1.00]
                [0+2 合计][2 1.00][3 6.00][4 5.00][5 4.00][6 1.00]
                """);
    }

    @Test
    void blocks_side_by_side_begin_with_the_same_head() throws UnreadableFile {
        assertThat(texts("""
                收入\t支出
                项目\t行次\t金额\t项目（按功能）\t行次\t合计\t基金
                一、拨款\t1\t5.00\t一、教育\t3\t4.00\t1.00
                总计\t2\t5.00\t总计\t4\t4.00\t1.00
                """).get(0)).startsWith("[0+3 收入][3+4 支出]\n[0 项目][1 行次][2 金额][3 项目（按功能）]");
    }

    @Test
    void the_labels_of_two_totals_are_as_wide_as_their_blocks_need() throws UnreadableFile {
        assertThat(texts("""
                编码\t名称\t决算数\t编码\t名称\t决算数
                301\t工资福利支出\t6.50\t302\t商品和服务支出\t1.50
                303\t对个人的补助\t\t310\t资本性支出\t0.50
                304\t其他\t\t312\t其他\t
                人员经费合计\t6.50\t公用经费合计\t2.00
                """).get(0)).endsWith("[0+2 人员经费合计][2 6.50][3+2 公用经费合计][5 2.00]\n");
    }

    @Test
    void cells_written_again_for_all_that_they_cover_are_one() throws UnreadableFile {
        assertThat(texts("""
                项目\t项目\t项目\t项目\t本年支出\t本年支出
                科目编码\t科目编码\t科目编码\t科目名称\t合计\t基本支出
                205\t\t\t教育支出\t5.00\t5.00
                205\t05\t05\t特殊教育\t5.00\t5.00
                合计\t合计\t合计\t合计\t5.00\t5.00
                """)).containsExactly("""
                [0+4 项目][4+2 本年支出]
                [0+3 科目编码][3 科目名称][4 合计][5 基本支出]
                [0 205][1 ][2 ][3 教育支出][4 5.00][5 5.00]
                [0 205][1 05][2 05][3 特殊教育][4 5.00][5 5.00]
                [0+4 合计][4 5.00][5 5.00]
                """);
    }

    @Test
    void an_indicator_that_is_its_own_target_is_no_cell_written_again() throws UnreadableFile {
        assertThat(texts("""
                绩效指标\t一级指标\t三级指标\t三级指标\t指标值\t完成值\t分值
                绩效指标\t产出指标\t办结率\t办结率\t办结率\t100%\t50
                绩效指标\t产出指标\t培训\t培训\t4次\t4次\t50
                其他资金\t其他资金\t—\t—\t—\t—\t—
                """)).containsExactly("""
                [0/3 绩效指标][1 一级指标][2+2 三级指标][4 指标值][5 完成值][6 分值]
                [1/2 产出指标][2+2 办结率][4 办结率][5 100%][6 50]
                [2+2 培训][4 4次][5 4次][6 50]
                [0+2 其他资金][2+2 —][4 —][5 —][6 —]
                """);
    }

    @Test
    void rows_without_what_reaches_down_into_them_stand_right() throws UnreadableFile {
        assertThat(texts("""
                项目名称\t路灯维护
                项目资金\t\t年初预算\t全年预算\t执行数
                资金总额\t8.00\t9.00\t9.00
                绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值
                产出指标\t数量指标\t维护路灯\t≥40盏\t41盏\t50
                巡查\t≥12次\t13次\t20
                质量指标\t完好率\t≥95%\t96%\t20
                总分\t90
                """).get(0)).contains("""
                [0/4 绩效指标][1 一级指标][2 二级指标][3 三级指标][4 指标值][5 完成值][6 分值]
                [1/3 产出指标][2/2 数量指标][3 维护路灯][4 ≥40盏][5 41盏][6 50]
                [3 巡查][4 ≥12次][5 13次][6 20]
                [2 质量指标][3 完好率][4 ≥95%][5 96%][6 20]
                """);
    }

    @Test
    void heads_of_which_the_lower_row_has_only_what_begins_there_are_told_by_their_words() throws UnreadableFile {
        assertThat(texts("""
                项目\t年初结转\t本年收入\t本年支出\t年末结转
                科目编码\t科目名称\t小计\t基本支出\t项目支出
                212\t城乡社区支出\t1.00\t5.00\t4.00\t3.00\t1.00\t2.00
                合计\t1.00\t5.00\t4.00\t3.00\t1.00\t2.00
                """).get(0)).startsWith("""
                [0+2 项目][2 年初结转][3 本年收入][4+3 本年支出][7 年末结转]
                [0 科目编码][1 科目名称][2 ][3 ][4 小计][5 基本支出][6 项目支出][7 ]
                """);
    }

    @Test
    void heads_that_fit_no_columns_are_a_torn_table() throws UnreadableFile {
        assertThat(read("""
                预算数\t决算数
                合计\t出国\t车辆\t接待费\t合计\t出国\t车辆\t接待费
                小计\t购置费\t运行费\t小计\t购置费\t运行费
                9.00\t1.00\t6.00\t2.00\t4.00\t2.00\t8.00\t1.00\t5.00\t1.00\t4.00\t2.00
                """).notices()).extracting(Notice::code).contains("torn-table");
    }

    @Test
    void amounts_that_would_stand_where_no_others_do_are_a_torn_table() throws UnreadableFile {
        assertThat(read("""
                项目\t基本支出\t项目支出
                编码\t名称\t人员经费\t公用经费\t小计
                205\t教育支出\t5.00\t\t5.00
                合计\t5.00\t2.00\t5.00
                """).notices()).extracting(Notice::code).contains("torn-table");
    }

    @Test
    void a_row_of_more_cells_than_any_table_has_is_torn_at_once() throws UnreadableFile {
        String wide = "1\t".repeat(100_000);

        assertThat(read("收入决算表\n" + wide + "\n" + wide + "\n").notices())
                .extracting(Notice::code)
                .containsOnly("torn-table");
    }

    @Test
    void the_lowest_head_covers_the_blanks_behind_it_as_far_as_its_group_does() throws UnreadableFile {
        assertThat(texts("""
                项目\t\t\t\t合计\t基本支出
                科目编码\t\t\t名称\t\t
                205\t01\t02\t教育管理\t3.00\t2.00
                205\t02\t\t普通教育\t1.00\t1.00
                """).get(0)).startsWith("[0+4 项目][4 合计][5 基本支出]\n[0+3 科目编码][3 名称]");
    }
}
