package org.gouji.rules.catalogue;

import static org.gouji.model.rule.Severity.ERROR;
import static org.gouji.model.rule.Severity.REVIEW;
import static org.gouji.model.rule.Severity.WARNING;
import static org.gouji.rules.catalogue.Ids.*;
import static org.gouji.rules.catalogue.Items.*;
import static org.gouji.rules.catalogue.SmallFirms.TO_SMALL;
import static org.gouji.rules.check.Comparison.atMost;
import static org.gouji.rules.check.Comparison.derived;
import static org.gouji.rules.check.Comparison.identity;
import static org.gouji.rules.term.Domains.each;
import static org.gouji.rules.term.Domains.eachColumn;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.atLeast;
import static org.gouji.rules.term.Sums.either;
import static org.gouji.rules.term.Sums.onlyIf;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Sums.sum;
import static org.gouji.rules.term.Sums.sumOf;
import static org.gouji.rules.term.Terms.at;
import static org.gouji.rules.term.Terms.line;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.rules.check.Rule;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** Family O: what the text says of “三公” spending, procurement and vehicles. */
final class MatterRules {

    private static final Item ABROAD_GROUPS = item("因公出国（境）团组数");
    private static final Item ABROAD_PERSONS = item("因公出国（境）人次数", "因公出国（境）人数");
    private static final Item RESERVED_WON = item("面向中小企业预留的政府采购项目中由中小企业供应商中标或成交的采购金额");
    private static final Item OTHERS_WON = item("其他政府采购项目中由中小企业供应商中标或成交的采购金额");

    private static final Item RECEPTION_FOREIGN = item("外事接待", "外事接待费");

    /** A list that ends with 其他用车 names all kinds. */
    private static final Term VEHICLES_BY_KIND = sumOf(frame -> Terms.rows(frame, MatterRules::isVehicleKind));

    private MatterRules() {}

    static List<Rule> rules() {
        return List.of(
                three("O-12", "决算数", "amount", "final"),
                three("O-13", "年初预算数", "initial_budget", "initial_budget"),
                three("O-14", "全年预算数", "full_year_budget", "full_year_budget"),
                three("O-15", "预算数", "budget", "full_year_budget|initial_budget"),
                identity(
                        "O-16",
                        ERROR,
                        "公务用车购置及运行维护费 = 购置费 + 运行维护费",
                        each(N_THREE_PUBLIC),
                        line(VEHICLES, "amount"),
                        Parts.listed(
                                line(VEHICLES, "amount"),
                                line(VEHICLE_PURCHASE, "amount"),
                                line(VEHICLE_RUNNING, "amount"))),
                identity(
                        "O-03",
                        ERROR,
                        "公务接待费 = 国内接待 + 外事接待",
                        each(N_THREE_PUBLIC),
                        line(RECEPTION, "amount"),
                        Parts.listed(
                                line(RECEPTION, "amount"),
                                line(RECEPTION_HOME, "amount"),
                                either(line(RECEPTION_ABROAD, "amount"), line(RECEPTION_FOREIGN, "amount")))),
                identity(
                        "O-04",
                        WARNING,
                        "“三公”经费增减额 = 各项增减额之和",
                        each(N_THREE_PUBLIC),
                        line(THREE_TOTAL, "change"),
                        ThreeChanges.sum()),
                identity(
                        "O-05",
                        ERROR,
                        "政府采购支出总额 = 货物 + 工程 + 服务",
                        each(N_PROCUREMENT),
                        line(PROCURED, "amount"),
                        Parts.listed(
                                line(PROCURED, "amount"),
                                line(PROCURED_GOODS, "amount"),
                                line(PROCURED_WORKS, "amount"),
                                line(PROCURED_SERVICES, "amount"))),
                atMost(
                        "O-06",
                        ERROR,
                        "授予中小企业合同金额 ≤ 政府采购支出总额",
                        each(N_PROCUREMENT),
                        line(AWARDED_TO_SMALL_AND_MEDIUM, "amount"),
                        line(PROCURED, "amount")),
                atMost(
                        "O-17",
                        ERROR,
                        "授予小微企业合同金额 ≤ 授予中小企业合同金额",
                        each(N_PROCUREMENT),
                        line(TO_SMALL, "amount"),
                        line(AWARDED_TO_SMALL_AND_MEDIUM, "amount")),
                atMost(
                        "O-18",
                        ERROR,
                        "预留项目与其他项目中由中小企业中标的金额之和 ≤ 政府采购支出总额",
                        each(N_PROCUREMENT),
                        wonBySmall(),
                        line(PROCURED, "amount")),
                derived(
                        "O-07",
                        WARNING,
                        "中小企业份额 = 授予金额 ÷ 政府采购支出总额",
                        each(N_PROCUREMENT),
                        line(AWARDED_TO_SMALL_AND_MEDIUM, "share"),
                        percent(line(AWARDED_TO_SMALL_AND_MEDIUM, "amount"), line(PROCURED, "amount"))),
                derived(
                        "O-19",
                        WARNING,
                        "小微企业份额 = 授予金额 ÷ 政府采购支出总额（或授予中小企业金额）",
                        each(N_PROCUREMENT),
                        SmallFirms.SHARE,
                        SmallFirms.quotient()),
                identity(
                        "O-08",
                        ERROR,
                        "车辆总数 = 各类车辆之和",
                        eachColumn(N_ASSETS),
                        line(item("车辆")),
                        either(
                                onlyIf(line(item("其他用车")), Reading::isKnown, VEHICLES_BY_KIND),
                                atLeast(VEHICLES_BY_KIND, line(item("车辆"))))),
                atMost(
                        "O-09",
                        REVIEW,
                        "“三公”部分的公务用车保有量 ≤ 国有资产部分的车辆数",
                        each(N_THREE_PUBLIC),
                        line(item("公务用车保有量"), "count"),
                        at(N_ASSETS, item("车辆"), "count")),
                atMost(
                        "S-16",
                        REVIEW,
                        "因公出国（境）团组数 ≤ 人次数",
                        each(N_THREE_PUBLIC),
                        line(ABROAD_GROUPS, "count"),
                        unlessNone(line(ABROAD_PERSONS, "count"))),
                atMost(
                        "S-31",
                        REVIEW,
                        "国内公务接待批次 ≤ 人次",
                        each(N_THREE_PUBLIC, THREE_PUBLIC),
                        line(item("国内公务接待批次"), "count|final"),
                        unlessNone(line(item("国内公务接待人次"), "count|final"))));
    }

    /** Nobody at all, where there are groups, is a contradiction that S-17 tells. */
    private static Term unlessNone(Term persons) {
        return onlyIf(persons, read -> read.value().signum() != 0, persons);
    }

    private static Rule three(String id, String name, String measure, String inTable) {
        return identity(
                id,
                ERROR,
                "“三公”经费" + name + " = 三项之和",
                each(N_THREE_PUBLIC),
                line(THREE_TOTAL, measure),
                Parts.listed(
                        line(THREE_TOTAL, measure),
                        threeOf(ABROAD, line(ABROAD, measure), inTable),
                        threeOf(
                                VEHICLES,
                                either(
                                        line(VEHICLES, measure),
                                        sum(line(VEHICLE_PURCHASE, measure), line(VEHICLE_RUNNING, measure))),
                                inTable),
                        threeOf(RECEPTION, line(RECEPTION, measure), inTable)));
    }

    private static Term threeOf(Item item, Term said, String inTable) {
        return either(said, Parts.notIn(THREE_PUBLIC, item, inTable));
    }

    private static Term wonBySmall() {
        return Parts.all(line(RESERVED_WON, "amount"), line(OTHERS_WON, "amount"));
    }

    private static boolean isVehicleKind(Row row) {
        return row.item().endsWith("用车");
    }
}
