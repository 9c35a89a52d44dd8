package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

    @ParameterizedTest
    @CsvSource({
        "一级指标, LEVEL1",
        "二级指 标, LEVEL2",
        "三级指标名称, LEVEL3",
        "年度指标值, TARGET",
        "年初目标值（A）, TARGET",
        "绩效目标, TARGET",
        "预期指标值, TARGET",
        "绩效指标性质, COMPARATOR",
        "运算符号, COMPARATOR",
        "指标方向, COMPARATOR",
        "计量单位, UNIT",
        "绩效度量单位, UNIT",
        "分值, WEIGHT",
        "指标权重（分）, WEIGHT",
        "分值/权重, WEIGHT",
        "标准分值, WEIGHT",
        "配分, WEIGHT",
        "自评分值, SCORE",
        "评价分数, SCORE",
        "计划完成值, TARGET",
        "年度预计完成值, TARGET",
        "预期当年实现值, TARGET",
        "预期目标完成情况, ACTUAL",
        "实际执行值, ACTUAL",
        "业绩值, ACTUAL",
        "全年实际完成值, ACTUAL",
        "完成情况, ACTUAL",
        "全年实际值, ACTUAL",
        "实际完成指标值, ACTUAL",
        "自评得分, SCORE",
        "自评分, SCORE",
        "指标得分（分）, SCORE",
        "偏差原因分析及改进措施, DEVIATION",
        "未完成原因, DEVIATION",
        "扣分原因和改进措施, DEVIATION",
    })
    void columns_of_indicators(String head, Concept concept) {
        assertThat(Heads.ofIndicators(head)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource({
        "年初预算数, INITIAL_BUDGET",
        "年初预算, INITIAL_BUDGET",
        "年初批复预算数（A）, INITIAL_BUDGET",
        "全年（调整）预算数, FULL_YEAR_BUDGET",
        "预算调整后数, FULL_YEAR_BUDGET",
        "下达预算数, FULL_YEAR_BUDGET",
        "预算情况, FULL_YEAR_BUDGET",
        "执行情况, EXECUTED",
        "预算完成率, EXECUTION_RATE",
        "调整后预算数, FULL_YEAR_BUDGET",
        "预算数（A）, FULL_YEAR_BUDGET",
        "全年执行数(B), EXECUTED",
        "实际支出数, EXECUTED",
        "预算执行数, EXECUTED",
        "全年执行, EXECUTED",
        "执行率(B/A), EXECUTION_RATE",
        "预算执行率, EXECUTION_RATE",
        "执行率权重（分）, WEIGHT",
        "执行率得分（分）, SCORE",
    })
    void columns_of_funds(String head, Concept concept) {
        assertThat(Heads.ofFunds(head)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource({
        "任务名称, TASK",
        "重点工作任务, TASK",
        "批复金额（万元）/总额, APPROVED_TOTAL",
        "批复金额（万元）/财政拨款, APPROVED_FISCAL",
        "全年预算数/其他资金, APPROVED_OTHER",
        "预算金额, APPROVED_TOTAL",
        "实际支出金额（万元）, EXECUTED",
        "全年执行数/总额, EXECUTED",
        "预算执行率, EXECUTION_RATE",
    })
    void columns_of_tasks(String head, Concept concept) {
        assertThat(Heads.ofTasks(List.of(head.split("/")))).contains(concept);
    }

    @ParameterizedTest
    @CsvSource({"评分标准", "得分计算方法", "指标解释", "得分系数（%）", "绩效指标描述", "是否核心指标", "备注", "指标完成率"})
    void columns_without_a_measure(String head) {
        assertThat(Heads.ofIndicators(head)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"预算调整数", "项目资金（万元）", "预算执行情况", "全年执行数/财政拨款", "资金来源"})
    void heads_that_name_no_fund(String head) {
        assertThat(Heads.ofFunds(head)).isEmpty();
    }
}
