package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.narrative.ItemPath.Mention;
import org.gouji.model.text.Phrase;

/** Follows the items of the functional classification that a section names, paragraph by paragraph and number by number. */
final class PathTracker {

    private static final List<Concept> WITH_PATHS = List.of(
            Concept.GENERAL_BUDGET_ITEMS,
            Concept.GENERAL_BUDGET_STRUCTURE,
            Concept.GENERAL_BUDGET,
            Concept.GOVERNMENT_FUND,
            Concept.STATE_CAPITAL);

    /** Says of what kind a figure is, and not of what. */
    private static final Phrase KIND = Phrase.of("(?:支出|收入)(?:决算数?)?");

    private final boolean follows;
    private final ItemPath paths = new ItemPath();
    private List<Mention> mentions = List.of();
    private Optional<Item> last = Optional.empty();
    private int passed;

    PathTracker(Concept section) {
        this.follows = WITH_PATHS.contains(section);
    }

    /** Goes on to a paragraph, and gives the item that holds from the text before it. */
    Optional<Item> startParagraph(String heading, String text) {
        if (follows) {
            named(Integer.MAX_VALUE);
            paths.mentions(heading).forEach(mention -> last = Optional.of(mention.item()));
            mentions = paths.mentions(text);
            passed = 0;
        }
        return last;
    }

    /** Whether the paragraph names items. */
    boolean names() {
        return !mentions.isEmpty();
    }

    /** Whether a figure of this kind is of the item that its paragraph is about: "……（项）年初预算为0万元，支出决算为12万元". */
    boolean goesOn(String kind, List<Item> current) {
        return names()
                && KIND.is(kind)
                && current.stream().allMatch(item -> item.name().contains("/"));
    }

    /** The item that is named last before this place and behind the number before it. */
    Optional<Item> named(int before) {
        Optional<Item> found = Optional.empty();
        while (passed < mentions.size() && mentions.get(passed).end() <= before) {
            found = Optional.of(mentions.get(passed).item());
            passed++;
        }
        last = found.isPresent() ? found : last;
        return found;
    }
}
