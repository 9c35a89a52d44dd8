package org.gouji.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.text.ReadText.read;
import static org.gouji.extract.text.ReadText.texts;

import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.junit.jupiter.api.Test;

/** Tables of a text whose columns are set by blanks. */
class BlankTablesTest {

    @Test
    void reads_a_table_whose_columns_are_set_by_blanks() throws Exception {
        String text = """
                收入决算表
                部门：桐屿区图书馆                                单位：万元
                  科目编码   科目名称          合计      财政拨款

                207     文化旅游支出            96.40     90.00

                20701   文化和旅游             96.40     90.00
                        机关服务与其他文化
                2070104                   80.00     80.00
                        支出
                2070199 其他文化支出            16.40     10.00

                        合计                96.40     90.00
                """;

        assertThat(texts(text)).containsExactly("收入决算表", "部门：桐屿区图书馆", "单位：万元", """
                        [0 科目编码][1 科目名称][2 合计][3 财政拨款]
                        [0 207][1 文化旅游支出][2 96.40][3 90.00]
                        [0 20701][1 文化和旅游][2 96.40][3 90.00]
                        [0 2070104][1 机关服务与其他文化支出][2 80.00][3 80.00]
                        [0 2070199][1 其他文化支出][2 16.40][3 10.00]
                        [0 ][1 合计][2 96.40][3 90.00]
                        """);
    }

    @Test
    void figures_of_a_table_set_by_blanks_have_the_line_where_they_stand() throws Exception {
        String text =
                "项目        预算数     决算数\n接待费      10.00     12.50\n会议费       8.00      7.00\n培训费       2.00      1.50\n";

        Block.Grid grid = (Block.Grid) read(text).blocks().get(0);

        assertThat(grid.cells())
                .filteredOn(cell -> cell.text().equals("7.00"))
                .extracting(Cell::place)
                .containsExactly(new Provenance.TextLine(3));
    }

    @Test
    void a_label_pressed_out_of_its_column_by_a_figure_is_told_by_its_order() throws Exception {
        String text = """
                收入        决算数       支出        决算数
                一、拨款收入  1234.56 一、公共服务      900.00
                二、事业收入          二、教育支出
                三、其他收入    12.30 三、卫生支出      346.86
                                四、住房支出
                合计      1246.86   合计        1246.86
                """;

        assertThat(texts(text)).containsExactly("""
                        [0 收入][1 决算数][2 支出][3 决算数]
                        [0 一、拨款收入][1 1234.56][2 一、公共服务][3 900.00]
                        [0 二、事业收入][1 ][2 二、教育支出][3 ]
                        [0 三、其他收入][1 12.30][2 三、卫生支出][3 346.86]
                        [0 ][1 ][2 四、住房支出][3 ]
                        [0 合计][1 1246.86][2 合计][3 1246.86]
                        """);
    }

    @Test
    void the_right_half_of_a_form_goes_on_below_the_left_one_however_long_its_labels_are() throws Exception {
        String text = """
                收入                    支出
                项目         决算数     项目                            决算数
                一、拨款收入   846.86   一、公共服务支出                500.00
                二、事业收入   400.00   二、国防支出
                                        三、卫生健康支出                300.00
                                        四、资源勘探工业信息等支出
                                        五、自然资源海洋气象等支出
                                        六、住房保障支出                446.86
                                        七、灾害防治及应急管理支出
                                        八、抗疫特别国债安排的支出
                合计         1,246.86   合计                          1,246.86
                """;

        assertThat(texts(text)).singleElement().asString().contains("""
                        [0 ][1 ][2 五、自然资源海洋气象等支出][3 ]
                        [0 ][1 ][2 六、住房保障支出][3 446.86]
                        [0 ][1 ][2 七、灾害防治及应急管理支出][3 ]
                        [0 ][1 ][2 八、抗疫特别国债安排的支出][3 ]
                        [0 合计][1 1,246.86][2 合计][3 1,246.86]
                        """);
    }

    @Test
    void the_parts_of_a_code_in_front_of_a_row_are_one_code() throws Exception {
        String text = """
                类   款   项   科目名称        合计      基本支出
                207          文化支出        96.40     90.00
                207  01      文化和旅游       96.40     90.00
                207  01   04 图书馆         80.00     80.00
                207  01   99 其他文化支出      16.40     10.00
                """;

        assertThat(texts(text).get(0)).contains("[0 2070104]", "[0 2070199]").doesNotContain("04图书馆");
    }

    @Test
    void a_table_in_which_figures_run_into_each_other_stays_text() throws Exception {
        String text = """
                编码     科目     金额    编码    科目     金额
                301    工资     95.36  302  商品     10.23
                30101  基本   14.12  30201  办公      3.78
                30102  津贴 39.72  30202  印刷     0.55
                30107  绩效        10.16  30205    水费   0.12
                """;

        Source source = read(text);

        assertThat(source.blocks()).allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void a_table_set_by_blanks_goes_on_over_a_page_break_with_or_without_its_head() throws Exception {
        String head = "科目编码     科目名称      合计      财政拨款\n";
        String first = """
                207      文化支出      96.40     90.00
                20701    文化和旅游     96.40     90.00
                2070104  图书馆       80.00     80.00

                - 1 -
                """;
        String rest = """
                2070199  其他文化支出    16.40     10.00
                208      社会保障       3.00      3.00
                         合计        99.40     93.00
                """;

        Source repeated = read(head + first + "\f" + head + rest);
        Source headless = read(head + first + "\f" + rest);

        assertThat(repeated.blocks()).hasSize(1).allMatch(Block.Grid.class::isInstance);
        assertThat(texts(head + first + "\f" + rest))
                .containsExactly(ReadText.text(repeated.blocks().get(0)));
        assertThat(headless.notices()).isEmpty();
    }

    @Test
    void a_page_that_could_go_on_in_other_columns_leaves_the_whole_table_unread() throws Exception {
        String first = """
                科目编码     科目名称          合计      基本支出     项目支出     经营支出
                207      文化支出         96.40     90.00      6.00      0.40
                20701    文化和旅游        96.40     90.00      6.00      0.40
                2070104  图书馆          80.00     80.00
                """;
        String rest = """
                2070199  其他文化支出       16.40     15.00
                208      社会保障          3.00      3.00
                209      卫生健康          2.00      2.00
                """;

        Source told = read(first + "\f" + rest);
        Source untold = read(first + "\f"
                + rest.replace("    15.00", "         15.00")
                        .replace("     3.00\n", "          3.00\n")
                        .replace("     2.00\n", "          2.00\n"));

        assertThat(told.blocks()).hasSize(1).allMatch(Block.Grid.class::isInstance);
        assertThat(untold.blocks()).allMatch(Block.Paragraph.class::isInstance);
        assertThat(untold.notices()).extracting(Notice::code).contains("torn-table");
    }

    @Test
    void wrapped_heads_and_heads_of_several_columns_are_told_apart() throws Exception {
        String text = """
                                        单位：万元
                                    因公出国           公务用车购置及运行维护费
                单位名称       合计                                               公务接待费
                                   （境）费      小计      购置费     运行维护费
                图书馆      12.50      1.00     9.50     7.00     2.50        2.00
                文化馆      12.50      1.00     9.50     7.00     2.50        2.00
                合计       25.00      2.00    19.00    14.00     5.00        4.00
                """;

        assertThat(texts(text).get(1)).startsWith("""
                [0 ][1 ][2 ][3+3 公务用车购置及运行维护费][6 ]
                [0 单位名称][1 合计][2 因公出国（境）费][3 小计][4 购置费][5 运行维护费][6 公务接待费]
                [0 图书馆][1 12.50][2 1.00][3 9.50][4 7.00][5 2.50][6 2.00]
                """);
    }

    @Test
    void heads_and_the_numbers_of_columns_belong_together_however_their_lines_are_shifted() throws Exception {
        String text = """
                                        单位：万元
                科目编码      科目名称      合计   财政拨款    上级补助收入    其他收入
                          栏次               1         2           3           4
                          合计               96.40     90.00                   6.40
                207       文化支出             96.40     90.00                   6.40
                2070104   图书馆              80.00     80.00
                """;

        assertThat(texts(text).get(1)).contains("""
                [0 科目编码][1 科目名称][2 合计][3 财政拨款][4 上级补助收入][5 其他收入]
                [0 ][1 栏次][2 1][3 2][4 3][5 4]
                [0 ][1 合计][2 96.40][3 90.00][4 ][5 6.40]
                """);
    }

    @Test
    void a_column_under_two_heads_leaves_the_table_unread() throws Exception {
        String text = """
                                        单位：万元
                科目编码      科目名称       合计   基本支出   项目支出
                207       文化支出        96.40          6.40
                20701     文化和旅游       96.40          6.40
                2070104   图书馆         80.00          6.40
                """;

        Source source = read(text);

        assertThat(source.blocks()).allMatch(Block.Paragraph.class::isInstance);
        assertThat(source.notices()).extracting(Notice::code).contains("torn-table");
    }
}
