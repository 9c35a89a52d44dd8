package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a sentence counts beside the money that it is about, and whether the money that follows is what that cost. */
final class Counted {

    /** One of the kinds into which a spending is told apart by counting. */
    private static final Pattern KIND = Pattern.compile(".*接待");

    private Optional<Item> last = Optional.empty();
    private boolean inSentence;

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
        boolean kind =
                current.stream().allMatch(item -> KIND.matcher(item.name()).matches());
        return inSentence && (first.isEmpty() || kind)
                ? vocabulary.last(last.map(Item::name).orElse(""), quantity).items()
                : List.of();
    }
}
