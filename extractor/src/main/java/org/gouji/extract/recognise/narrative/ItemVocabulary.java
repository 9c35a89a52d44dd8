package org.gouji.extract.recognise.narrative;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gouji.model.text.Phrase;

/** The names of the items of one section; the wordings are in {@code items.tsv}. */
final class ItemVocabulary {

    private static final String MONEY = "money";

    /** Says what a name includes; it is no name itself: "国内公务接待（含外事接待）". */
    private static final Phrase INCLUDED = Phrase.of("（(?:不?含|不?包含|不?包括)[^）]*）");

    /** A name; {@code rival} is what the section must speak of as well for the name to hold. */
    private record Name(Concept section, List<Item> items, List<String> units, Phrase pattern, Phrase rival) {}

    private static final List<Name> ALL =
            Resource.rows("items.tsv").stream().map(ItemVocabulary::name).toList();

    /**
     * Items that words name.
     *
     * @param items the items, two where one figure stands for both; empty where the words name none
     * @param start where the name begins
     * @param end where it ends
     */
    record Found(List<Item> items, int start, int end) {

        static final Found NONE = new Found(List.of(), -1, -1);

        boolean isNone() {
            return items.isEmpty();
        }
    }

    /** Knows no name. */
    static final ItemVocabulary NONE = new ItemVocabulary(List.of());

    private final List<Name> names;

    private ItemVocabulary(List<Name> names) {
        this.names = names;
    }

    /**
     * The names of a section.
     *
     * @param text all that the section says
     */
    static ItemVocabulary of(Concept section, String text) {
        return new ItemVocabulary(ALL.stream()
                .filter(name -> name.section() == section)
                .filter(name -> name.rival().in(text))
                .toList());
    }

    private static Name name(String[] row) {
        return new Name(
                Concept.of(row[0]),
                Arrays.stream(row[1].split("\\+")).map(Item::named).toList(),
                List.of(row[2].split(",")),
                Phrase.of(row[3]),
                Phrase.of(row.length > 4 ? row[4] : ""));
    }

    /** The items whose name ends last in these words, of several that end there the longest, for a number of this unit. */
    Found last(String words, Quantity quantity) {
        Found best = Found.NONE;
        BitSet included = new BitSet(words.length());
        INCLUDED.all(words).forEach(aside -> included.set(aside.start(), aside.end()));
        for (Name name : names) {
            if (counts(name, quantity)) {
                Phrase.Search matcher = name.pattern().search(words);
                while (matcher.find()) {
                    boolean longer = matcher.end() == best.end() && matcher.start() < best.start();
                    if ((matcher.end() > best.end() || longer) && !included.get(matcher.start())) {
                        best = new Found(name.items(), matcher.start(), matcher.end());
                    }
                }
            }
        }
        return best;
    }

    private static boolean counts(Name name, Quantity quantity) {
        boolean money = quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.PERCENT;
        return money
                ? name.units().contains(MONEY)
                : name.units().contains(quantity.unit().symbol());
    }
}
