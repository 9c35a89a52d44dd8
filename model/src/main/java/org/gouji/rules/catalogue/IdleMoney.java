package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.ABROAD;
import static org.gouji.rules.catalogue.Items.RECEPTION;
import static org.gouji.rules.catalogue.Items.RECEPTION_ABROAD;
import static org.gouji.rules.catalogue.Items.RECEPTION_HOME;
import static org.gouji.rules.catalogue.Items.VEHICLE_PURCHASE;
import static org.gouji.rules.term.Item.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Outcome;
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
     * Money and what it was spent on, or groups and the persons in them.
     *
     * @param first the line of the money or of the groups
     * @param measure the column of the first: {@code amount} or {@code count}
     * @param things the line of what is counted
     * @param both whether the first without things is a contradiction as well
     */
    private record Pair(Item first, String measure, Item things, boolean both) {

        static Pair paid(Item money, Item things) {
            return new Pair(money, "amount", things, true);
        }

        static Pair counted(Item groups, Item persons) {
            return new Pair(groups, "count", persons, true);
        }

        Optional<Judgement> judge(Rule rule, Ledger ledger, Statement section) {
            Optional<Fact> spent = number(Terms.find(ledger, section, first, measure));
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

    private static final Item ABROAD_GROUPS = item("因公出国（境）团组数");
    private static final Item ABROAD_PERSONS = item("因公出国（境）人次数", "因公出国（境）人数");
    private static final Item HOME_GROUPS = item("国内公务接待批次");
    private static final Item HOME_PERSONS = item("国内公务接待人次");
    private static final Item FOREIGN = item("外事接待", "外事接待费");
    private static final Item FOREIGN_GROUPS = item("外事接待批次");
    private static final Item FOREIGN_PERSONS = item("外事接待人次");
    private static final Item OUTSIDE_GROUPS = item("国（境）外接待批次", "国（境）外公务接待批次");
    private static final Item OUTSIDE_PERSONS = item("国（境）外接待人次", "国（境）外公务接待人次");

    private static final List<Pair> PAIRS = List.of(
            Pair.paid(VEHICLE_PURCHASE, item("公务用车购置数")),
            Pair.paid(ABROAD, ABROAD_GROUPS),
            Pair.paid(ABROAD, ABROAD_PERSONS),
            Pair.counted(ABROAD_GROUPS, ABROAD_PERSONS),
            Pair.paid(RECEPTION_HOME, HOME_GROUPS),
            Pair.paid(RECEPTION_HOME, HOME_PERSONS),
            Pair.counted(HOME_GROUPS, HOME_PERSONS),
            Pair.paid(FOREIGN, FOREIGN_GROUPS),
            Pair.paid(FOREIGN, FOREIGN_PERSONS),
            Pair.counted(FOREIGN_GROUPS, FOREIGN_PERSONS),
            Pair.paid(RECEPTION_ABROAD, OUTSIDE_GROUPS),
            Pair.paid(RECEPTION_ABROAD, OUTSIDE_PERSONS),
            Pair.counted(OUTSIDE_GROUPS, OUTSIDE_PERSONS),
            new Pair(RECEPTION, "amount", HOME_GROUPS, false),
            new Pair(RECEPTION, "amount", HOME_PERSONS, false));

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
        return "“三公”经费为 0 的没有相应的团组、人次、车辆和接待，不为 0 的有";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement section : ledger.statements(Ids.N_THREE_PUBLIC)) {
            judgements.addAll(judge(ledger, section));
        }
        return Verdict.of(judgements, "文字说明没有“三公”经费的金额和数量");
    }

    /** What the pairs say; a figure that one pair has shown to be wrong is not told again by the next. */
    private List<Judgement> judge(Ledger ledger, Statement section) {
        List<Judgement> judgements = new ArrayList<>();
        Set<Fact> told = new HashSet<>();
        for (Pair pair : PAIRS) {
            Optional<Judgement> judged = pair.judge(this, ledger, section)
                    .filter(one -> one.outcome() == Outcome.PASS || Collections.disjoint(told, one.facts()));
            judged.filter(one -> one.outcome() != Outcome.PASS).ifPresent(one -> told.addAll(one.facts()));
            judged.ifPresent(judgements::add);
        }
        return judgements;
    }
}
