package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Interval;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/**
 * A text that goes through the items (项) or the classes (类) of the general budget leaves none of them out. It is sure that one is
 * left out where what the text tells and what it does not add up to the total of the table.
 */
final class OmittedItems implements Rule {

    private static final RuleId ID = new RuleId("N-82");

    private static final String TOTAL = "一般公共预算财政拨款支出";

    /** A text that tells fewer gives examples. */
    private static final int TOLD = 3;

    /** More than these are left out on purpose. */
    private static final int OMITTED = 2;

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
        return "文字逐项说明的，不遗漏一般公共预算支出表的类、项";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Statement> tables = ledger.statements(Ids.GENERAL_BUDGET);
        if (tables.size() != 1) {
            return new Verdict.InsufficientData("没有一般公共预算支出表，或有多张");
        }
        List<Judgement> judgements = new ArrayList<>();
        judge(ledger, tables.get(0), Ids.N_ITEMS, Codes.ITEM, judgements);
        judge(ledger, tables.get(0), Ids.N_STRUCTURE, Codes.CLASS, judgements);
        return Verdict.of(judgements, "文字没有逐项说明一般公共预算支出");
    }

    private void judge(Ledger ledger, Statement table, String section, int digits, List<Judgement> judgements) {
        List<Fact> told = ledger.statements(section).stream()
                .flatMap(text -> text.rows().stream()
                        .filter(row -> isTold(row, digits))
                        .flatMap(row -> Ledger.fact(text, row, "amount").stream()))
                .filter(OmittedItems::isSpent)
                .toList();
        List<Fact> printed = table.rows().stream()
                .filter(row -> row.code().length() == digits)
                .flatMap(row -> Ledger.fact(table, row, "total").stream())
                .filter(OmittedItems::isSpent)
                .toList();
        if (told.size() < TOLD || printed.isEmpty()) {
            return;
        }
        Set<String> names = told.stream().map(fact -> name(fact.row(), digits)).collect(Collectors.toSet());
        List<Fact> omitted = printed.stream()
                .filter(fact -> !names.contains(name(fact.row(), digits)))
                .toList();
        boolean complete = names.size() == told.size() && told.size() + omitted.size() == printed.size();
        if (omitted.isEmpty()
                || omitted.size() > OMITTED
                || !complete
                || !addUp(told, omitted, printed)
                || !isOfTotal(ledger, section, printed)) {
            judgements.add(Remark.pass(this, told));
            return;
        }
        String items = omitted.stream()
                .map(fact -> fact.row().code() + "“" + fact.row().item() + "”" + fact.raw()
                        + fact.unit().symbol())
                .collect(Collectors.joining("、"));
        String kind = digits == Codes.ITEM ? "项" : "类";
        String message = "文字说明列出了一般公共预算支出的 " + told.size() + " " + kind + "，没有列出支出表中的 " + items;
        judgements.add(Remark.fail(this, message, omitted));
    }

    /** Whether what is told and what is omitted are the lines of the table, by their sums as by their names. */
    private static boolean addUp(List<Fact> told, List<Fact> omitted, List<Fact> printed) {
        Set<String> units = new HashSet<>();
        printed.forEach(fact -> units.add(fact.unit().symbol()));
        told.forEach(fact -> units.add(fact.unit().symbol()));
        return units.size() == 1 && sum(told).plus(sum(omitted)).meets(sum(printed));
    }

    /** Whether the text is about the same total: a table that is another altogether is told elsewhere. */
    private static boolean isOfTotal(Ledger ledger, String section, List<Fact> printed) {
        return ledger.statements(section).stream()
                .flatMap(text -> text.rows().stream()
                        .filter(row -> Labels.core(row.item()).equals(TOTAL))
                        .flatMap(row -> Ledger.fact(text, row, "amount").stream()))
                .filter(OmittedItems::isSpent)
                .allMatch(fact -> fact.amount().orElseThrow().interval().meets(sum(printed)));
    }

    private static Interval sum(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.amount().orElseThrow().interval())
                .reduce(Interval::plus)
                .orElseThrow();
    }

    private static boolean isTold(Row row, int digits) {
        return digits == Codes.ITEM ? row.item().split("/", -1).length == 3 : FunctionalClasses.isNamed(row);
    }

    private static boolean isSpent(Fact fact) {
        return fact.amount().isPresent()
                && fact.unit().isMoney()
                && fact.value().signum() != 0;
    }

    /** The name by itself: two items of one name are told apart by no text that leaves one out. */
    private static String name(Row row, int digits) {
        return digits == Codes.ITEM
                ? Labels.core(row.item().substring(row.item().lastIndexOf('/') + 1))
                : Labels.functionalClass(row.item());
    }
}
