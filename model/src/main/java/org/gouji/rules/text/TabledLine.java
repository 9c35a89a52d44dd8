package org.gouji.rules.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Terms;

/**
 * The line of the “三公” table that a sentence tells the spending of: {@code 公务接待费支出9.00万元}.
 *
 * @param spent what the table prints for it; empty where its cell is blank, which is nothing spent
 * @param budget its budget in the table
 */
record TabledLine(String name, Optional<Fact> spent, Fact budget) {

    private static final Phrase SPENT =
            Phrase.of("(三公[”\"]?经费|因公出国（境）费|公务用车购置及运行(?:维护)?费|公务用车购置费|公务用车运行(?:维护)?费|公务接待费)用?"
                    + "(?:财政拨款|支出|决算|总额|数|为|是|共计)*(\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)(?:，占[^，；。]{1,24})?，?$");

    /** The lines by a word that the name of no line before them has. */
    private static final List<Named> LINES = List.of(
            new Named("三公", Item.item("支出合计", "合计", "“三公”经费支出", "“三公”经费")),
            new Named("出国", Item.item("因公出国（境）费", "因公出国（境）费用", "因公出国（境）费支出")),
            new Named("购置及", Item.item("公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置及运行维护费支出")),
            new Named("购置费", Item.item("公务用车购置费", "公务用车购置费支出")),
            new Named("用车运行", Item.item("公务用车运行维护费", "公务用车运行费", "公务用车运行维护费支出")),
            new Named("接待", Item.item("公务接待费", "公务接待费支出", "公务接待费用")));

    private record Named(String word, Item item) {}

    /**
     * The line of what these words tell at their end, where the only table prints the same amount for it, and one budget.
     */
    static Optional<TabledLine> of(Ledger ledger, String words) {
        List<Statement> tables = ledger.statements("three_public");
        Phrase.Search told = SPENT.search(words);
        return tables.size() == 1 && told.find()
                ? line(ledger, tables.get(0), told.group(1), told.group(2), told.group(3))
                : Optional.empty();
    }

    private static Optional<TabledLine> line(Ledger ledger, Statement table, String name, String amount, String unit) {
        Item item = LINES.stream()
                .filter(each -> name.contains(each.word()))
                .findFirst()
                .orElseThrow()
                .item();
        List<Fact> budgets = Stream.of("initial_budget", "full_year_budget", "budget")
                .flatMap(measure -> Terms.find(ledger, table, item, measure).stream())
                .filter(fact ->
                        fact.amount().isPresent() && fact.unit().symbol().equals(unit))
                .toList();
        Optional<Fact> spent = Terms.find(ledger, table, item, "final");
        boolean same = spent.filter(fact -> fact.amount().isEmpty()).isEmpty()
                && spent.map(Fact::value)
                                .orElse(BigDecimal.ZERO)
                                .compareTo(ToldNumber.of(amount).value())
                        == 0;
        return same && budgets.size() == 1
                ? Optional.of(new TabledLine(name, spent, budgets.get(0)))
                : Optional.empty();
    }

    /** What is wrong with a difference from the budget that the sentence tells. */
    Optional<String> fault(ToldNumber change) {
        ToldNumber planned = number(budget);
        ToldNumber reckoned = spent.map(TabledLine::number)
                .map(amount -> amount.minus(planned))
                .orElse(planned.negated());
        String unit = budget.unit().symbol();
        return reckoned.meets(change)
                ? Optional.empty()
                : Optional.of("与预算相比的增减额 " + change + unit + " 与“三公”经费支出决算表 " + name + " 的决算数 "
                        + spent.map(TabledLine::number)
                                .map(ToldNumber::toString)
                                .orElse("空白") + " - 预算数 " + planned + " = "
                        + reckoned + unit + " 不一致，相差 "
                        + change.minus(reckoned).value().abs().toPlainString() + unit);
    }

    List<Fact> facts() {
        return Stream.concat(spent.stream(), Stream.of(budget)).toList();
    }

    private static ToldNumber number(Fact fact) {
        return ToldNumber.of(fact.value().toPlainString());
    }
}
