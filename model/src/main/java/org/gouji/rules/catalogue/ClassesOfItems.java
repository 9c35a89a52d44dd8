package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Retellings;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Reckoning;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/**
 * The classes (类) of the text and the items (项) that it lists under them. A list may leave items out; it is taken as complete
 * where the table of the general budget has no more of them, or where it tells the budget of every item and the items of every
 * class but one at most make up their class.
 */
final class ClassesOfItems {

    private static final Term AMOUNT = Terms.column("amount");

    private ClassesOfItems() {}

    /**
     * The sum of all items of the class in view. Nothing where the text names none, or fewer than the table has; where nothing
     * proves the list complete, a sum that falls short of the class is for a person to judge.
     */
    static Term sum() {
        return frame -> {
            List<Term> items = items(frame);
            long spending = inTable(frame);
            if (items.isEmpty() || items.size() < spending) {
                return Reckoning.NOTHING;
            }
            Term sum = Sums.sum(items.toArray(Term[]::new));
            boolean proved = spending > 0 || isComplete(frame.ledger(), frame.statement());
            return (proved ? sum : Sums.atLeast(sum, AMOUNT)).at(frame);
        };
    }

    /** Whether the list of items beside this statement is complete, as far as the classes of the text show. */
    static boolean isListed(Frame items) {
        List<Statement> structures = items.ledger().beside(items.statement(), Ids.N_STRUCTURE);
        return !structures.isEmpty()
                && structures.stream().allMatch(structure -> isComplete(items.ledger(), structure));
    }

    private static boolean isComplete(Ledger ledger, Statement structure) {
        if (!ledger.beside(structure, Ids.N_ITEMS).stream().allMatch(ItemPaths::isBudgeted)) {
            return false;
        }
        int sound = 0;
        int unsound = 0;
        for (Row row : structure.rows()) {
            Frame frame = Frame.of(ledger, structure).at(row);
            if (FunctionalClasses.isNamed(row) && row.values().containsKey("amount")) {
                boolean same = addsUp(frame);
                sound += same ? 1 : 0;
                unsound += same ? 0 : 1;
            }
        }
        return sound > 0 && unsound <= 1;
    }

    private static boolean addsUp(Frame frame) {
        List<Term> items = items(frame);
        Scope scope = Scope.of(frame, AMOUNT, Sums.sum(items.toArray(Term[]::new)));
        return !items.isEmpty()
                && scope.leftReading().interval().meets(scope.rightReading().interval());
    }

    /** How many items of the class in view spent something by the table of the general budget. */
    private static long inTable(Frame frame) {
        String wanted = className(frame);
        return frame.ledger().beside(frame.statement(), Ids.GENERAL_BUDGET).stream()
                .flatMap(table -> Parts.spending(table, Codes.ITEM).filter(row -> table.rows().stream()
                        .filter(top -> row.code().startsWith(top.code()) && Codes.isClass(top))
                        .anyMatch(top -> Labels.functionalClass(top.item()).equals(wanted))))
                .count();
    }

    /** What the text says of each item of the class in view; nothing where it names an item twice. */
    private static List<Term> items(Frame frame) {
        List<Statement> lists = frame.ledger().beside(frame.statement(), Ids.N_ITEMS);
        List<Term> items = new ArrayList<>();
        if (lists.stream().anyMatch(ClassesOfItems::hasDoubles)) {
            return items;
        }
        String wanted = className(frame);
        for (Statement list : lists) {
            for (Row row : Retellings.once(list)) {
                if (wanted.equals(classOf(row))) {
                    Ledger.fact(list, row, "amount").map(Terms::fact).ifPresent(items::add);
                }
            }
        }
        return items;
    }

    private static boolean hasDoubles(Statement items) {
        List<String> names = Retellings.once(items).stream()
                .map(row -> row.code() + row.item())
                .toList();
        return names.stream().distinct().count() < names.size();
    }

    private static String className(Frame frame) {
        return frame.row().map(row -> Labels.functionalClass(row.item())).orElse("");
    }

    /** The class that a path begins with; empty where the item has no path. */
    private static String classOf(Row row) {
        int slash = row.item().indexOf('/');
        return slash < 0 ? "" : Labels.functionalClass(row.item().substring(0, slash));
    }
}
