package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.model.text.Phrase;

/**
 * Tells the three sections of the general budget apart where one heading stands over them all: the classes and their shares are
 * its structure; what has a code, a path below a class or a budget is an item; the rest is the total.
 */
final class GeneralBudget {

    /** The name of a functional class. */
    private static final Phrase CLASS = Phrase.of("(?!.*(?:财政拨款|预算|基本|项目|人员|公用|本年|经营|工资|商品和服务|个人和家庭|资本性|债务利息)).{2,}支出");

    private static final Set<String> OF_TOTAL = Set.of("share", "change", "change_rate", "prior");

    private static final Set<Concept> SPLIT = Set.of(Concept.GENERAL_BUDGET, Concept.GENERAL_BUDGET_ITEMS);

    private GeneralBudget() {}

    /**
     * The section of a figure.
     *
     * @param headed the section of the heading
     * @param paragraph the figures of a paragraph, in order
     * @param index which of the figures
     */
    static Concept section(Concept headed, List<Reading> paragraph, int index) {
        Concept said = SPLIT.contains(headed) ? said(headed, paragraph, index) : headed;
        boolean total = headed == Concept.GENERAL_BUDGET_ITEMS && said == Concept.GENERAL_BUDGET;
        return total ? headed : said;
    }

    private static Concept said(Concept headed, List<Reading> paragraph, int index) {
        Reading reading = paragraph.get(index);
        Item item = reading.item();
        if (isBelowClass(item)) {
            return Concept.GENERAL_BUDGET_ITEMS;
        }
        if (isClass(item.name())) {
            boolean budgeted = with(Reading::isOfBudget, paragraph).contains(item);
            boolean listed = headed == Concept.GENERAL_BUDGET
                    || with(Reading::isShare, paragraph).contains(item);
            return listed && !budgeted ? Concept.GENERAL_BUDGET_STRUCTURE : Concept.GENERAL_BUDGET_ITEMS;
        }
        boolean ofItems = !OF_TOTAL.contains(reading.measure()) && followsBudget(paragraph, index);
        return ofItems ? Concept.GENERAL_BUDGET_ITEMS : Concept.GENERAL_BUDGET;
    }

    /** Whether a name is that of a functional class. */
    static boolean isClass(String name) {
        return CLASS.is(name);
    }

    private static boolean isBelowClass(Item item) {
        return item.name().contains("/") || item.code().length() > 3;
    }

    private static Set<Item> with(Predicate<Reading> measure, List<Reading> paragraph) {
        return paragraph.stream().filter(measure).map(Reading::item).collect(Collectors.toSet());
    }

    /** "年初预算为12万元，支出决算为11万元" is of the items; an amount before any budget is of the total. */
    private static boolean followsBudget(List<Reading> paragraph, int index) {
        Reading reading = paragraph.get(index);
        return paragraph.subList(0, index + 1).stream()
                .anyMatch(before -> before.isOfBudget()
                        && before.sentence() == reading.sentence()
                        && before.item().equals(reading.item()));
    }
}
