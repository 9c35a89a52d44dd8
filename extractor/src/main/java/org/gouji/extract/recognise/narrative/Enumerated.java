package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.recognise.narrative.ItemVocabulary.Found;
import org.gouji.model.text.Phrase;

/** Reads items that a clause lists before one number or several. */
final class Enumerated {

    private static final Phrase AND = Phrase.of("[、和及与]");
    private static final Phrase LIST = Phrase.of("[、和]");

    /** "收入总计12万元、支出总计12万元，各增加1万元". */
    private static final Phrase EACH = Phrase.of("^(?:均|都)?各|各(?:增|减|上升|下降)");

    /** "收入总计12万元，支出总计12万元，比上年增加1万元": what follows both is of both. */
    private static final Phrase COMPARED = Phrase.of("同比|[比较与](?:上年|上一年|去年|\\d{4}年)");

    /** "收入总计12万元，其中：本年收入10万元，年初结转2万元；比上年增加1万元": what follows the parts is of the whole again. */
    private static final Phrase BEHIND_PARTS = Phrase.of("^；(?:总体)?(?:同比|[比较与同](?:上年|上一年|去年|\\d{4}年))");

    private static final Phrase PARTS = Phrase.of("其中[：，]");

    private Enumerated() {}

    /** Whether a number is of each of several. */
    static boolean isOfEach(String clause) {
        return EACH.in(clause);
    }

    /** Whether a number that follows several items is of all of them. */
    static boolean isOfAll(String behind) {
        return COMPARED.in(behind);
    }

    /** Whether a number without a name stands behind a list of parts, set apart from it. */
    static boolean isBehindParts(Clause clause) {
        return BEHIND_PARTS.in(clause.behindLead()) && PARTS.in(clause.sentence());
    }

    /**
     * The items that take one number each: "收入总计、支出总计分别为52万元和51万元".
     *
     * @param clause the clause of the first number
     * @param words the part of it that names items
     * @param size how many numbers there are
     * @return as many items, or none
     */
    static List<Item> respectively(
            String clause, String words, ItemVocabulary vocabulary, Quantity quantity, int size) {
        List<Item> items = new ArrayList<>();
        if (Linked.RESPECTIVELY.in(clause)) {
            AND.pattern().splitAsStream(words).forEach(part -> {
                String noun = Nouns.in(part).of(part);
                Found known = vocabulary.last(noun, quantity);
                items.add(known.isNone() ? Item.named(noun) : known.items().get(0));
            });
        }
        return items.size() == size ? items : List.of();
    }

    /**
     * The items of a zero that is printed once for a list: "上缴上级支出、经营支出共0万元" is one for each.
     *
     * @param last what the words name last
     */
    static List<Item> each(String words, List<Item> last, ItemVocabulary vocabulary, Quantity quantity) {
        List<Item> items = new ArrayList<>();
        LIST.pattern()
                .splitAsStream(words)
                .map(part -> vocabulary.last(part, quantity))
                .filter(found -> !found.isNone())
                .forEach(found -> items.addAll(found.items()));
        boolean list = items.size() > 1 && items.containsAll(last) && last.size() == 1;
        return list ? items : last;
    }
}
