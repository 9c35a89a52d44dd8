package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.rules.catalogue.Ids.BASIC;
import static org.gouji.rules.catalogue.Ids.FISCAL_DETAIL;
import static org.gouji.rules.catalogue.Ids.FISCAL_SUMMARY;
import static org.gouji.rules.catalogue.Ids.GENERAL_BUDGET;
import static org.gouji.rules.catalogue.Ids.GENERAL_DETAIL;
import static org.gouji.rules.catalogue.Items.EXPENDITURE_THIS_YEAR;
import static org.gouji.rules.catalogue.Items.TOTAL_ROW;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.eachCode;
import static org.gouji.rules.term.Domains.eachColumn;
import static org.gouji.rules.term.Domains.eachRow;
import static org.gouji.rules.term.Sums.sumOf;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.cell;
import static org.gouji.rules.term.Terms.column;
import static org.gouji.rules.term.Terms.twin;

import java.util.List;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Terms;

/** Family T12: the tables of expenditure by economic class (明细表) that 四川 adds to the national ones. */
final class DetailRules {

    private static final Terms.Match SAME_CODE = row -> other -> row.code().equals(other.code());

    private DetailRules() {}

    static List<Rule> rules() {
        return List.of(
                identity(
                        "T12-01",
                        ERROR,
                        "明细表经济分类的类 = Σ款",
                        eachCode(FISCAL_DETAIL, GENERAL_DETAIL),
                        cell(),
                        sumOf(Codes::children)),
                identity(
                        "T12-02",
                        ERROR,
                        "财政拨款支出明细表各类之和 = 财政拨款总表本年支出合计",
                        eachColumn(FISCAL_DETAIL),
                        sumOf(Codes::tops),
                        at(FISCAL_SUMMARY, EXPENDITURE_THIS_YEAR, "total")),
                identity(
                        "T12-03",
                        ERROR,
                        "一般公共预算支出明细表各类之和 = 一般公共预算支出表合计",
                        eachColumn(GENERAL_DETAIL),
                        sumOf(Codes::tops),
                        at(GENERAL_BUDGET, TOTAL_ROW, "total|expenditure_total")),
                atMost(
                        "T12-04",
                        ERROR,
                        "基本支出表各经济科目 ≤ 一般公共预算支出明细表同科目",
                        eachRow(row -> !row.code().isEmpty(), BASIC),
                        column("final"),
                        twin(GENERAL_DETAIL, "final", SAME_CODE)),
                atMost(
                        "T12-05",
                        ERROR,
                        "一般公共预算支出明细表各经济科目 ≤ 财政拨款支出明细表同科目",
                        eachRow(row -> !row.code().isEmpty(), GENERAL_DETAIL),
                        column("final"),
                        twin(FISCAL_DETAIL, "final", SAME_CODE)));
    }
}
