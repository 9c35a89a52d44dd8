package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/**
 * An item (项) that the text tells the spending of is a line of the table of the general budget, under the same name and in a class
 * (类) and a section (款) of the same name; so is a class. Texts that tell all spending of public money in one section name the items of the other
 * budgets as well: a name that stands in their tables is in order.
 */
final class NarratedItems implements Rule {

    private static final RuleId ID = new RuleId("N-21");

    private static final List<String> TABLES =
            List.of(Ids.GENERAL_BUDGET, Ids.FISCAL_EXPENDITURE, Ids.FUND, Ids.STATE_CAPITAL);

    /** Where these tables print what was spent in all. */
    private static final List<String> SPENT = List.of("expenditure_total", "total");

    /** A name of so many characters with which another begins is that one, cut off at the edge of its cell. */
    private static final int TELLING = 6;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.REVIEW;
    }

    @Override
    public String title() {
        return "文字说明的各类、各项支出在一般公共预算支出表中都有，名称一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Set<String> items = names(ledger, Codes.ITEM, Labels::core);
        Set<String> classes = names(ledger, Codes.CLASS, Labels::functionalClass);
        List<Fact> told = ledger.statements(Ids.N_ITEMS).stream()
                .flatMap(section -> section.rows().stream().flatMap(row -> spent(section, row).stream()))
                .toList();
        if (items.isEmpty() || told.isEmpty()) {
            return new Verdict.InsufficientData("没有列到项的一般公共预算支出表，或文字没有逐项说明");
        }
        List<Fact> missing = Stream.concat(classes(ledger), told.stream())
                .filter(fact -> !isPrinted(fact.row(), items, classes))
                .toList();
        List<Row> printed = TABLES.stream()
                .flatMap(id -> ledger.statements(id).stream())
                .flatMap(table -> table.rows().stream())
                .toList();
        Map<Fact, Row> misplaced = new LinkedHashMap<>();
        told.stream().filter(fact -> isPrinted(fact.row(), items, classes)).forEach(fact -> SectionsOfItems.other(
                        fact.row(), printed)
                .ifPresent(section -> misplaced.put(fact, section)));
        if (missing.isEmpty() && misplaced.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, told)));
        }
        List<Fact> disputed =
                Stream.concat(missing.stream(), misplaced.keySet().stream()).toList();
        return new Verdict.Looked(List.of(Remark.fail(this, message(ledger, missing, misplaced), disputed)));
    }

    private static String message(Ledger ledger, List<Fact> missing, Map<Fact, Row> misplaced) {
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add("文字说明列有支出、一般公共预算支出表中没有同名科目："
                    + missing.stream()
                            .map(fact -> told(ledger, fact))
                            .distinct()
                            .collect(Collectors.joining("；")));
        }
        if (!misplaced.isEmpty()) {
            parts.add("文字说明所写的款不是一般公共预算支出表中该项所属的款："
                    + misplaced.entrySet().stream()
                            .map(one -> own(one.getKey()) + "（表中属于 " + named(one.getValue()) + "）")
                            .distinct()
                            .collect(Collectors.joining("；")));
        }
        return String.join("。", parts);
    }

    private static String own(Fact fact) {
        return "“" + fact.row().item() + "”" + fact.raw() + fact.unit().symbol();
    }

    private static String named(Row row) {
        return row.code() + "“" + row.item() + "”";
    }

    /** The item with its amount, and what the table calls the same amount: most often it is another spelling. */
    private static String told(Ledger ledger, Fact fact) {
        int digits = fact.row().item().contains("/") ? Codes.ITEM : Codes.CLASS;
        Predicate<Fact> isEqual = other -> other.value().compareTo(fact.value()) == 0;
        Optional<Fact> same = ledger.statements(Ids.GENERAL_BUDGET).stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.code().length() == digits)
                        .flatMap(row -> SPENT.stream().flatMap(measure -> Ledger.fact(table, row, measure).stream())))
                .filter(other -> other.amount()
                        .filter(amount -> amount.agreesWith(fact.amount().orElseThrow()))
                        .isPresent())
                .min(Comparator.comparing(isEqual.negate()::test));
        return own(fact)
                + same.map(other -> isEqual.test(other)
                                ? "（表中同额的是 " + named(other.row()) + "）"
                                : "（表中相近的是 " + named(other.row()) + other.raw()
                                        + other.unit().symbol() + "）")
                        .orElse("");
    }

    /** What the text says was spent on an item, if it was anything and the item is named by its full path. */
    private static List<Fact> spent(Statement section, Row row) {
        boolean path = row.item().split("/", -1).length == 3;
        return Ledger.fact(section, row, "amount")
                .filter(fact -> path && fact.unit().isMoney() && fact.value().signum() != 0)
                .map(List::of)
                .orElse(List.of());
    }

    /** What the text says was spent on the classes. */
    private static Stream<Fact> classes(Ledger ledger) {
        return ledger.statements(Ids.N_STRUCTURE).stream().flatMap(section -> section.rows().stream()
                .filter(FunctionalClasses::isNamed)
                .flatMap(row -> Ledger.fact(section, row, "amount").stream())
                .filter(fact -> fact.unit().isMoney() && fact.value().signum() != 0));
    }

    /** The names that the tables print beside codes of so many digits; none where that of the general budget prints none. */
    private static Set<String> names(Ledger ledger, int digits, UnaryOperator<String> name) {
        Set<String> own = names(ledger, List.of(Ids.GENERAL_BUDGET), digits, name);
        return own.isEmpty() ? own : names(ledger, TABLES, digits, name);
    }

    private static Set<String> names(Ledger ledger, List<String> tables, int digits, UnaryOperator<String> name) {
        return tables.stream()
                .flatMap(id -> ledger.statements(id).stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.code().length() == digits)
                .map(row -> name.apply(row.item()))
                .collect(Collectors.toSet());
    }

    private static boolean isPrinted(Row row, Set<String> items, Set<String> classes) {
        String[] path = row.item().split("/", -1);
        boolean itemPrinted = path.length == 1 || isAmong(Labels.core(path[path.length - 1]), items);
        return itemPrinted && (classes.isEmpty() || isAmong(Labels.functionalClass(path[0]), classes));
    }

    /** Whether a name is among those printed, of which long ones may be cut off. */
    static boolean isAmong(String name, Set<String> printed) {
        return printed.contains(name)
                || printed.stream().anyMatch(other -> other.length() >= TELLING && name.startsWith(other));
    }
}
