package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.ABROAD;
import static org.gouji.rules.catalogue.Items.RECEPTION;
import static org.gouji.rules.catalogue.Items.RECEPTION_HOME;
import static org.gouji.rules.catalogue.Items.VEHICLE_PURCHASE;
import static org.gouji.rules.term.Item.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Terms;

/** Receptions, journeys and cars cost money: where the text prints no money, it prints none of these, and the other way round. */
final class IdleMoney implements Rule {

    private static final RuleId ID = new RuleId("S-17");

    /**
     * Money, and what it was spent on.
     *
     * @param money the line of the money
     * @param things the line of what is counted
     * @param both whether money without things is a contradiction as well
     */
    private record Pair(Item money, Item things, boolean both) {

        Optional<Judgement> judge(Rule rule, Ledger ledger, Statement section) {
            Optional<Fact> spent = number(Terms.find(ledger, section, money, "amount"));
            Optional<Fact> counted = number(Terms.find(ledger, section, things, "count"));
            if (spent.isEmpty() || counted.isEmpty()) {
                return Optional.empty();
            }
            List<Fact> facts = List.of(spent.get(), counted.get());
            boolean paid = spent.get().value().signum() != 0;
            boolean done = counted.get().value().signum() != 0;
            boolean contradicts = both ? paid != done : done && !paid;
            return Optional.of(contradicts ? Remark.fail(rule, message(facts), facts) : Remark.pass(rule, facts));
        }

        private static Optional<Fact> number(Optional<Fact> fact) {
            return fact.filter(found -> found.amount().isPresent());
        }

        private static String message(List<Fact> facts) {
            return "文字说明（“三公”经费）：" + told(facts.get(0)) + "，" + told(facts.get(1)) + "，两者不一致";
        }

        private static String told(Fact fact) {
            return fact.row().item() + " " + fact.value().toPlainString()
                    + fact.unit().symbol();
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(VEHICLE_PURCHASE, item("公务用车购置数"), true),
            new Pair(ABROAD, item("因公出国（境）团组数"), true),
            new Pair(RECEPTION_HOME, item("国内公务接待批次"), true),
            new Pair(RECEPTION, item("国内公务接待批次"), false));

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
        return "“三公”经费为 0 的没有相应的团组、车辆和接待，不为 0 的有";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement section : ledger.statements(Ids.N_THREE_PUBLIC)) {
            for (Pair pair : PAIRS) {
                pair.judge(this, ledger, section).ifPresent(judgements::add);
            }
        }
        return Verdict.of(judgements, "文字说明没有“三公”经费的金额和数量");
    }
}
