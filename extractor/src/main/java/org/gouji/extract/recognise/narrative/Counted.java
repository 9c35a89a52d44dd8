package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.narrative.ItemVocabulary.Found;
import org.gouji.model.text.Phrase;

/** What a sentence counts beside the money that it is about, and whether the money that follows is what that cost. */
final class Counted {

    /** One of the kinds into which a spending is told apart by counting. */
    private static final Phrase KIND = Phrase.of(".*接待");

    private Optional<Item> last = Optional.empty();
    private boolean inSentence;

    /** Kinds of reception that are not the usual one, inside the country. */
    private static final Phrase FOREIGN = Phrase.of("外事接待|国（境）外接待");

    /** What tells the kinds of spending apart that have counts. */
    private static final Phrase FAMILY = Phrase.of("出国|用车|接待");

    private static final String USUAL = "国内公务接待";

    void startParagraph() {
        last = Optional.empty();
        inSentence = false;
    }

    /** A new sentence, or one that turns to money again. */
    void turnAway() {
        inSentence = false;
    }

    void count(Item item) {
        last = Optional.of(item);
        inSentence = true;
    }

    /**
     * "国（境）外接待支出2万元，公务接待3批次": what counts receptions without saying which is of the kind that the sentence is about,
     * or of the kind that it has just counted: "接待国内来访团组3个、来宾20人次".
     *
     * @param found what the words name
     * @param words the words in which it was found
     * @param current what the sentence is about
     */
    List<Item> ofKind(Found found, String words, List<Item> current) {
        List<Item> items = found.items();
        boolean unsaid = items.size() == 1
                && items.get(0).name().startsWith(USUAL)
                && !words.substring(found.start(), found.end()).contains("内");
        boolean foreign = current.size() == 1 && FOREIGN.is(current.get(0).name());
        boolean goesOn =
                inSentence && last.filter(item -> item.name().startsWith(USUAL)).isPresent();
        return unsaid && foreign && !goesOn
                ? List.of(Item.named(
                        items.get(0).name().replace(USUAL, current.get(0).name())))
                : items;
    }

    /**
     * "国内公务接待8批次，与上年持平" behind a sentence about travel: what the sentence has counted is of another kind than the money
     * before it, which nothing in it is said of.
     */
    boolean isApartFrom(List<Item> current) {
        return inSentence
                && current.size() == 1
                && !family(last).equals(family(current.stream().findFirst()));
    }

    private static String family(Optional<Item> item) {
        Phrase.Search matcher = FAMILY.search(item.map(Item::name).orElse(""));
        return matcher.find() ? matcher.group() : "";
    }

    /** What was counted last in the paragraph. */
    Optional<Item> last() {
        return last;
    }

    /**
     * "国内公务接待12批次、98人次，支出2万元": a sentence that has only counted so far, or turned to a kind by counting it, goes on
     * with what that cost.
     *
     * @param first what the sentence has named first, money alone
     * @param current what it is about
     */
    List<Item> cost(List<Item> first, List<Item> current, ItemVocabulary vocabulary, Quantity quantity) {
        boolean kind = current.stream().allMatch(item -> KIND.is(item.name()));
        return inSentence && (first.isEmpty() || kind)
                ? vocabulary.last(last.map(Item::name).orElse(""), quantity).items()
                : List.of();
    }
}
