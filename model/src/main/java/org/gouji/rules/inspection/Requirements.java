package org.gouji.rules.inspection;

import static org.gouji.rules.inspection.Looks.code;
import static org.gouji.rules.inspection.Looks.figure;
import static org.gouji.rules.inspection.Looks.heading;
import static org.gouji.rules.inspection.Looks.reason;
import static org.gouji.rules.inspection.Looks.table;
import static org.gouji.rules.inspection.Looks.threePublic;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.rules.inspection.Looks.Meant;
import org.gouji.rules.inspection.Requirement.Look;

/**
 * What 《预算法》第十四条, 《地方预决算公开操作规程》 and the forms of inspections demand of every disclosure, and a single file can show. Deadlines
 * and where a file was published are not among it.
 */
final class Requirements {

    /** The group of the nine tables. */
    static final String TABLES = "决算报表";

    private static final String TEXT = "文字说明";
    private static final String DETAIL = "细化程度";
    private static final String THREE_PUBLIC = "“三公”经费";
    private static final String OTHERS = "其他重要事项";

    private static final Set<String> ANY = Set.of();
    private static final Set<String> BUDGETS = Set.of("initial_budget", "full_year_budget", "budget");

    /** Few vehicles are counted in characters as well: 新购一辆公车. */
    private static final Mention BOUGHT =
            new Mention(List.of("购"), Pattern.compile("购置数|(?:购置|新购|购买|购入|更新)了?(?:公务用?车|公车|车辆|轿车)?[一二两三四五六七八九十]+[辆台]"));

    private static final String FOREIGN = "外宾|外事|境）外";

    /** Those who went abroad are counted so as well, and foreign guests: 其中接待外宾0批次、0人次. */
    private static final Mention RECEIVED = new Mention(
            List.of("人次"),
            Pattern.compile("^(?:(?!出国|团组|" + FOREIGN + ").)*人次|(?<!" + FOREIGN + ")接待(?:(?!" + FOREIGN + ").)*人次"));

    private static final Mention GROUPS = new Mention(List.of("批次"), Pattern.compile("^(?:(?!" + FOREIGN + ").)*批次"));

    /** In the order of the form. */
    static final List<Requirement> ALL = List.of(
            of(TABLES, "公开收入支出决算总表", table("income_expenditure_summary")),
            of(TABLES, "公开收入决算表", table("income")),
            of(TABLES, "公开支出决算表", table("expenditure")),
            of(TABLES, "公开财政拨款收入支出决算总表", table("fiscal_summary")),
            of(TABLES, "公开一般公共预算财政拨款支出决算表", table("general_budget", "fiscal_expenditure")),
            of(TABLES, "公开一般公共预算财政拨款基本支出决算表", table("general_budget_basic", "general_budget_detail")),
            of(TABLES, "公开政府性基金预算财政拨款收入支出决算表（没有的公开空表）", table("government_fund")),
            of(TABLES, "公开国有资本经营预算财政拨款支出决算表（没有的公开空表）", table("state_capital")),
            of(TABLES, "公开“三公”经费支出决算表", table("three_public")),
            of(TEXT, "说明部门职责", heading(Pattern.compile("职责|职能"))),
            of(TEXT, "说明机构设置", heading(Pattern.compile("机构(?:设置|情况|构成|组成)|单位(?:构成|设置|组成)|(?:部门|单位)基本情况"))),
            of(TEXT, "解释专业名词", heading(Mention.GLOSSARY)),
            of(DETAIL, "一般公共预算支出按功能分类公开到项", code(Pattern.compile("\\d{7}"), "general_budget", "fiscal_expenditure")),
            of(
                    DETAIL,
                    "基本支出按经济分类公开到款",
                    code(Pattern.compile("\\d{5}"), "general_budget_basic", "general_budget_detail")),
            of(THREE_PUBLIC, "公开“三公”经费预算数", threePublic(like("三公经费.*支出|支出合计"), BUDGETS, "三公")),
            of(
                    THREE_PUBLIC,
                    "公开因公出国（境）费",
                    threePublic(item("因公出国(境)费", "因公出国(境)费用", "因公出国(境)费支出", "因公出国(境)费用支出"), ANY, "出国")),
            of(
                    THREE_PUBLIC,
                    "单独公开公务用车购置费",
                    Purchase.toldApart(
                            item("公务用车购置费", "公务用车购置费支出"),
                            like("公务用车购置(?:数量?|辆数|[及和与](?:公务用车)?运行(?:维护)?费(?:支出)?)|三公经费.*支出"))),
            of(
                    THREE_PUBLIC,
                    "单独公开公务用车运行维护费",
                    threePublic(item("公务用车运行费", "公务用车运行费支出", "公务用车运行维护费", "公务用车运行维护费支出"), ANY, "公务用车运行")),
            of(THREE_PUBLIC, "公开公务接待费", threePublic(item("公务接待费", "公务接待费用", "公务接待费支出", "公务接待费用支出"), ANY, "公务接待")),
            of(THREE_PUBLIC, "公开因公出国（境）团组数", threePublic(item("因公出国(境)团组", "因公出国(境)团组数"), ANY, "团组")),
            of(THREE_PUBLIC, "公开因公出国（境）人次数", threePublic(item("因公出国(境)人次", "因公出国(境)人数", "因公出国(境)人次数"), ANY, "境）人")),
            of(THREE_PUBLIC, "公开公务用车购置数", threePublic(item("公务用车购置数", "公务用车购置数量", "公务用车购置辆数"), ANY, "购置数", BOUGHT)),
            of(THREE_PUBLIC, "公开公务用车保有量", threePublic(item("公务用车保有量", "公务用车保有数"), ANY, "保有量")),
            of(THREE_PUBLIC, "公开国内公务接待批次", threePublic(item("国内公务接待批次"), ANY, "批次", GROUPS)),
            of(THREE_PUBLIC, "公开国内公务接待人次", threePublic(item("国内公务接待人次"), ANY, "人次", RECEIVED)),
            of(THREE_PUBLIC, "说明“三公”经费增减变化的原因", reason("三公", "出国", "公务用车", "公务接待")),
            of(OTHERS, "公开机关运行经费", figure(item("机关运行经费"), "机关运行经费")),
            of(OTHERS, "公开政府采购支出总额", figure(item("政府采购支出总额"), "政府采购")),
            of(OTHERS, "公开政府采购货物支出", figure(item("政府采购货物支出"), "采购货物")),
            of(OTHERS, "公开政府采购工程支出", figure(item("政府采购工程支出"), "采购工程")),
            of(OTHERS, "公开政府采购服务支出", figure(item("政府采购服务支出"), "采购服务")),
            of(OTHERS, "公开授予中小企业合同金额", figure(item("授予中小企业合同金额"), "中小企业")),
            of(OTHERS, "公开车辆占用情况", figure(item("车辆", "公务用车保有量"), "车辆")),
            of(OTHERS, "公开大型设备占用情况", figure(like("单价.*设备.*"), "单价")),
            of(OTHERS, "说明预算绩效管理工作", heading(Pattern.compile("绩效"))),
            of(OTHERS, "公开绩效自评表", table("self_evaluation.department", "self_evaluation.project")));

    private Requirements() {}

    private static Requirement of(String group, String text, Look look) {
        return new Requirement(group, text, look);
    }

    /** These labels, as {@link org.gouji.rules.fact.Labels#fold} leaves them. */
    private static Meant item(String... folded) {
        return printed -> Stream.of(folded).filter(printed::contains);
    }

    /** All labels of this shape. */
    private static Meant like(String folded) {
        Predicate<String> shape = Pattern.compile(folded).asMatchPredicate();
        return printed -> printed.stream().filter(shape);
    }
}
