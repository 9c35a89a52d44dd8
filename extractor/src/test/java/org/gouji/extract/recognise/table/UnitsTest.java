package org.gouji.extract.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.recognise.table.Printed.recognise;
import static org.gouji.extract.recognise.table.Printed.table;

import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which unit a figure is: what its line, its column and its table say of it. */
class UnitsTest {

    @Test
    void a_column_of_per_cent_is_not_in_the_money_of_the_table() {
        assertThat(recognise(table("一般公共预算财政拨款支出决算表", """
                        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 比上年增减 | > | 增长率 | 增减（%）
                        ^ | ^ | ^ | ^ | ^ | 金额 | % | ^ | ^
                        213 | 农林水支出 | 9.00 | 4.00 | 5.00 | 1.00 | 12.50 | 0.125 | 12.5
                        """))).isEqualTo("""
                        general_budget
                          213 农林水支出: total 9.00万元, basic 4.00万元, project 5.00万元, 比上年增减/金额 1.00万元,\
                         比上年增减/% 12.50%, 增长率 0.125, 增减（%） 12.5%
                        """);
    }

    @Test
    void the_lowest_head_says_the_unit() {
        assertThat(recognise(table("一般公共预算财政拨款支出决算表", """
                        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 比上年增减（元） | >
                        ^ | ^ | ^ | ^ | ^ | 增减额 | 增减率%
                        213 | 农林水支出 | 9.00 | 4.00 | 5.00 | 10000 | 12.5
                        """))).contains("比上年增减（元）/增减额 10000元, 比上年增减（元）/增减率% 12.5%");
    }

    @Test
    void a_column_of_units_counts_the_quantities_and_is_no_part_of_the_label() {
        assertThat(recognise(table("国有资产占用情况表", """
                        项目 | 计量单位 | 数量 | 原值 | 净值
                        二、固定资产 | — | — | 90.00 | 40.00
                        其中：房屋 | 平方米 | 1,200.00 | 50.00 | 30.00
                        车辆 | 辆 | 2 | 30.00 | 8.00
                        单价100万元以上设备 | 台（套） | 1 | 10.00 | 2.00
                        家具 | | 7 | 0.00 | 0.00
                        """))).isEqualTo("""
                        state_assets
                          固定资产: original_value 90.00万元, net_value 40.00万元
                          房屋: count 1200.00平方米, original_value 50.00万元, net_value 30.00万元
                          车辆: count 2辆, original_value 30.00万元, net_value 8.00万元
                          单价100万元以上设备: count 1台（套）, original_value 10.00万元, net_value 2.00万元
                          家具: count 7, original_value 0.00万元, net_value 0.00万元
                        """);
    }

    @Test
    void a_column_of_units_is_known_by_what_it_holds() {
        assertThat(recognise(table("国有资产占用情况表", """
                        项目 | 数量 | > | 原值 | 净值
                        ^ | 单位 | 数量 | ^ | ^
                        房屋 | 平方米 | 1,200.00 | 50.00 | 30.00
                        车辆（辆） | 辆 | 2 | 30.00 | 8.00
                        """))).isEqualTo("""
                        state_assets
                          房屋: count 1200.00平方米, original_value 50.00万元, net_value 30.00万元
                          车辆: count 2辆, original_value 30.00万元, net_value 8.00万元
                        """);
    }

    @Test
    void the_parts_of_what_is_counted_are_counted_in_its_unit() {
        assertThat(recognise(table("“三公”经费等机构运行信息表", """
                        项目 | 行次 | 年初预算数 | 统计数 | 项目 | 行次 | 统计数
                        一、“三公”经费支出 | 1 | — | — | 四、国有资产占用情况 | 5 | —
                        （一）支出合计 | 2 | 4.00 | 3.00 | （一）车辆数合计（辆） | 6 | 5
                        1．公务接待费 | 3 | 4.00 | 3.00 | 1．主要负责人用车 | 7 | 5
                        三、公务接待批次（个） | 4 | — | 21 | （二）单价100万元（含）以上设备（台，套） | 8 | 3
                        四、公务用车购置费 | 9 | | | 五、机关运行经费 | 10 | 88.42
                        """))).isEqualTo("""
                        three_public
                          支出合计: initial_budget 4.00万元, final 3.00万元
                          车辆数合计: final 5辆
                          公务接待费: initial_budget 4.00万元, final 3.00万元
                          主要负责人用车: final 5辆
                          公务接待批次: final 21个
                          单价100万元（含）以上设备: final 3台，套
                          机关运行经费: final 88.42万元
                        """);
    }

    @ParameterizedTest
    @CsvSource({"台（套）, 台（套）", "平 方米, 平方米", "％, %", "个/批, 个/批", "台套, 台套", "设备,", "车辆,", "辆以上,"})
    void a_cell_is_a_unit_where_it_prints_nothing_else(String cell, String unit) {
        assertThat(Units.alone(cell)).isEqualTo(Optional.ofNullable(unit).map(Unit::new));
    }
}
