package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;
import org.junit.jupiter.api.Test;

/** Figures that have slipped against the codes of a table are one finding, whatever fails because of it. */
class DisplacedRowsTest {

    private static final String EXPENDITURE = """
            [expenditure]
            code | item | total | basic | project
                 | 合计 | 1160.00 | 820.00 | 340.00
            201 | 一般公共服务支出 | 100.00 | 60.00 | 40.00
            20103 | 政府办公厅（室）及相关机构事务 | 75.00 | 45.00 | 30.00
            2010301 | 行政运行 | 45.00 | 45.00 |
            2010302 | 一般行政管理事务 | 30.00 | | 30.00
            20131 | 党委办公厅（室）及相关机构事务 | 25.00 | 15.00 | 10.00
            2013101 | 行政运行 | 15.00 | 15.00 |
            2013199 | 其他党委办公厅（室）及相关机构事务支出 | 10.00 | | 10.00
            205 | 教育支出 | 700.00 | 500.00 | 200.00
            20501 | 教育管理事务 | 420.00 | 380.00 | 40.00
            2050101 | 行政运行 | 390.00 | 380.00 | 10.00
            2050199 | 其他教育管理事务支出 | 30.00 | | 30.00
            20502 | 普通教育 | 280.00 | 120.00 | 160.00
            2050201 | 学前教育 | 95.00 | 40.00 | 55.00
            2050202 | 小学教育 | 185.00 | 80.00 | 105.00
            208 | 社会保障和就业支出 | 210.00 | 190.00 | 20.00
            20805 | 行政事业单位养老支出 | 190.00 | 190.00 |
            2080505 | 机关事业单位基本养老保险缴费支出 | 130.00 | 130.00 |
            2080506 | 机关事业单位职业年金缴费支出 | 60.00 | 60.00 |
            20808 | 抚恤 | 20.00 | | 20.00
            2080801 | 死亡抚恤 | 20.00 | | 20.00
            210 | 卫生健康支出 | 150.00 | 70.00 | 80.00
            """;

    private static final String GENERAL = """
            [general_budget]
            code | item | total | basic | project
                 | 合计 | 1160.00 | 820.00 | 340.00
            201 | 一般公共服务支出 | 100.00 | 60.00 | 40.00
            20103 | 政府办公厅（室）及相关机构事务 | 75.00 | 45.00 | 30.00
            2010301 | 行政运行 | 45.00 | 45.00 |
            2010302 | 一般行政管理事务 | 30.00 | | 30.00
            20131 | 党委办公厅（室）及相关机构事务 | 25.00 | 15.00 | 10.00
            2013101 | 行政运行 | 15.00 | 15.00 |
            2013199 | 其他党委办公厅（室）及相关机构事务支出 | 10.00 | | 10.00
            205 | 教育支出 | 700.00 | 500.00 | 200.00
            20501 | 教育管理事务 | 420.00 | 380.00 | 40.00
            2050101 | 行政运行 | 390.00 | 380.00 | 10.00
            2050199 | 其他教育管理事务支出 | 30.00 | | 30.00
            20502 | 普通教育 | 280.00 | 120.00 | 160.00
            2050201 | 学前教育 | 95.00 | 40.00 | 55.00
            """;

    @Test
    void rows_that_have_the_figures_of_those_behind_them_are_one_finding() {
        List<Finding> findings = errors(EXPENDITURE + GENERAL + """
                2050202 | 小学教育 | 210.00 | 190.00 | 20.00
                208 | 社会保障和就业支出 | 190.00 | 190.00 |
                20805 | 行政事业单位养老支出 | 130.00 | 130.00 |
                2080505 | 机关事业单位基本养老保险缴费支出 | 60.00 | 60.00 |
                2080506 | 机关事业单位职业年金缴费支出 | 20.00 | | 20.00
                20808 | 抚恤 | 20.00 | | 20.00
                2080801 | 死亡抚恤 | 150.00 | 70.00 | 80.00
                210 | 卫生健康支出 | 700.00 | 500.00 | 200.00
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .contains("一般公共预算财政拨款支出决算表自“2050202 小学教育”行起共有 7 行的数与支出决算表同一科目的数不同")
                    .endsWith("（第一行等于“208 社会保障和就业支出”的数）");
            assertThat(finding.cause()).isEqualTo("数字与科目错行");
            assertThat(finding.related()).hasSizeGreaterThan(2);
        });
    }

    @Test
    void two_rows_that_change_places_have_not_slipped() {
        List<Finding> findings = errors(EXPENDITURE + GENERAL + """
                2050202 | 小学教育 | 185.00 | 80.00 | 105.00
                208 | 社会保障和就业支出 | 210.00 | 190.00 | 20.00
                20805 | 行政事业单位养老支出 | 190.00 | 190.00 |
                2080505 | 机关事业单位基本养老保险缴费支出 | 60.00 | 60.00 |
                2080506 | 机关事业单位职业年金缴费支出 | 130.00 | 130.00 |
                20808 | 抚恤 | 20.00 | | 20.00
                2080801 | 死亡抚恤 | 20.00 | | 20.00
                210 | 卫生健康支出 | 150.00 | 70.00 | 80.00
                """);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.cause())
                .isNotEqualTo("数字与科目错行"));
    }

    private static List<Finding> errors(String text) {
        return Rules.check(Written.disclosure(text)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
