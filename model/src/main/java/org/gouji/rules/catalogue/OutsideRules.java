package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.INFO;
import static org.gouji.model.rule.Severity.REVIEW;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.check.Elsewhere.elsewhere;

import java.util.List;
import org.gouji.rules.check.Rule;

/** Family Y and what else takes more than one disclosure: the catalogue names them, so that nobody takes them for passed. */
final class OutsideRules {

    private OutsideRules() {}

    static List<Rule> rules() {
        return List.of(
                elsewhere("Y-01", REVIEW, "上年年末结转和结余 = 本年年初结转和结余", "上年度的决算公开文件"),
                elsewhere("Y-02", WARNING, "由增减额推得的上年数 = 上年度公开的决算数", "上年度的决算公开文件"),
                elsewhere("Y-03", WARNING, "报表所列上年数 = 上年度公开的决算数", "上年度的决算公开文件"),
                elsewhere("Y-04", WARNING, "决算所列年初预算数 = 同年公开的部门预算数", "同一年度的预算公开文件"),
                elsewhere("Y-05", REVIEW, "部门汇总数与所属各单位公开数之和相符", "所属各单位的决算公开文件"),
                elsewhere("Y-06", INFO, "文字说明不应逐字沿用上年而数字不变", "上年度的决算公开文件"),
                elsewhere("Y-07", INFO, "科目编码比上年有变动的应有说明", "上年度的决算公开文件"),
                elsewhere("Y-08", REVIEW, "同一版本文件两次发布的内容一致", "另一次发布的同一文件"),
                elsewhere("C-08", REVIEW, "批复后二十日内公开", "批复日期和公开日期"),
                elsewhere("C-10", REVIEW, "所属单位全部公开", "所属单位名录和各单位的公开文件"));
    }
}
