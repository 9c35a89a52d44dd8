package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Retellings;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/** A total that a section of the text states at its beginning and again at its end is the same both times; so is an item's amount. */
final class TwiceTold implements Rule {

    private static final RuleId ID = new RuleId("S-14");

    /** The sections of one sentence about their total. What has many lines may well have two of one name. */
    private static final Map<String, Set<String>> TOTALS = Map.ofEntries(
            Map.entry("narrative.totals", Set.of("收入总计", "支出总计")),
            Map.entry("narrative.income", Set.of("本年收入合计")),
            Map.entry("narrative.expenditure", Set.of("本年支出合计")),
            Map.entry("narrative.fiscal_totals", Set.of("财政拨款收入总计", "财政拨款支出总计")),
            Map.entry("narrative.general_budget", Set.of("一般公共预算财政拨款支出")),
            Map.entry("narrative.general_budget_structure", Set.of("一般公共预算财政拨款支出")),
            Map.entry("narrative.basic", Set.of("一般公共预算财政拨款基本支出", "人员经费", "公用经费")),
            Map.entry(
                    "narrative.three_public",
                    Set.of("“三公”经费财政拨款支出", "公务接待费", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费")),
            Map.entry("narrative.operating_cost", Set.of("机关运行经费")),
            Map.entry("narrative.procurement", Set.of("政府采购支出总额")),
            Map.entry("narrative.government_fund", Set.of("政府性基金预算财政拨款支出")),
            Map.entry("narrative.state_capital", Set.of("国有资本经营预算财政拨款支出")));

    /** The sections that go through items, a sentence each or several. */
    private static final Set<String> ITEMISED =
            Set.of("narrative.general_budget_items", "narrative.government_fund", "narrative.state_capital");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "同一部分文字前后两次写出的同一数一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> relations = new ArrayList<>();
        for (Statement section : ledger.disclosure().statements()) {
            Set<String> totals = TOTALS.getOrDefault(section.id(), Set.of());
            Map<String, Fact> first = new LinkedHashMap<>();
            for (Fact fact : totals.isEmpty() ? List.<Fact>of() : ledger.facts(section)) {
                String name = fact.row().item();
                if (totals.contains(name) && fact.measure().equals("amount")) {
                    Fact before = first.putIfAbsent(name, fact);
                    if (before != null) {
                        compare(ledger, section, before, fact).ifPresent(relations::add);
                    }
                }
            }
            if (ITEMISED.contains(section.id())) {
                relations.addAll(items(ledger, section));
            }
        }
        return Verdict.of(relations, "文字说明没有两次写出同一数");
    }

    /** The items that one sentence gives an amount and the next another. */
    private List<Relation> items(Ledger ledger, Statement section) {
        return Retellings.in(section).stream()
                .flatMap(told -> Ledger.fact(section, told.first(), "amount").stream()
                        .flatMap(first -> Ledger.fact(section, told.again(), "amount").stream()
                                .flatMap(again -> compare(ledger, section, first, again).stream())))
                .toList();
    }

    private Optional<Relation> compare(Ledger ledger, Statement section, Fact before, Fact after) {
        Scope scope = Scope.of(Frame.of(ledger, section), Terms.fact(after), Terms.fact(before));
        return Relation.of(this, Kind.EQUAL, scope);
    }
}
