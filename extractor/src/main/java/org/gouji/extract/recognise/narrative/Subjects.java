package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.narrative.ItemVocabulary.Found;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;

/**
 * Knows what the sentences of a section are about, and finds of what a number is: of what its own clause names, of what the
 * clauses before it name, or of what the sentence goes on to speak about.
 */
final class Subjects {

    /** Stands for a number where words are read that have none. */
    private static final Quantity NO_NUMBER = new Quantity(0, 0, 0, BigDecimal.ZERO, Unit.PERCENT);

    private static final Cue NO_CUE = new Cue("", 1, 0);

    private static final Phrase PURPOSE = Phrase.of("^(?:主要)?(?:用于|包括|是|原因)|原因是");

    /** The money of what was counted before it: "绩效自评项目14个，涉及资金120万元". */
    private static final Phrase CONCERNED = Phrase.of("^，?涉及(?:财政|预算|项目|总)*(?:资金|金额|预算)?$");

    private static final Phrase PARTS = Phrase.of("其中|包括|具体");

    private final Concept section;
    private final Department department;
    private final ItemVocabulary vocabulary;
    private final List<Item> defaults;
    private final boolean kindsApart;

    private List<Item> current;
    private List<Item> first = List.of();
    private Optional<Item> head = Optional.empty();
    private final Counted counted = new Counted();
    private final Linked linked = new Linked();
    private final PathTracker paths;
    private String title = "";

    /** What the sentence is about outside the bracket that it is in. */
    private Optional<Focus> outside = Optional.empty();

    private record Focus(List<Item> current, Optional<Item> head) {}

    /**
     * @param section the section of the narrative
     * @param vocabulary the names that it uses for its figures
     * @param entity the name of the department, which names no figure
     */
    Subjects(Concept section, ItemVocabulary vocabulary, String entity) {
        this.section = section;
        this.department = new Department(entity);
        this.vocabulary = vocabulary;
        this.paths = new PathTracker(section);
        this.defaults = section.subjects().stream().map(Item::named).toList();
        this.kindsApart = section == Concept.THREE_PUBLIC;
        this.current = defaults;
    }

    void startParagraph(Line line, String heading) {
        title = Line.folded(heading);
        head = Optional.empty();
        counted.startParagraph();
        first = List.of();
        linked.startSentence();
        outside = Optional.empty();
        boolean ofTitle = kindsApart || section == Concept.INCOME || section == Concept.EXPENDITURE;
        Found titled = ofTitle ? vocabulary.last(title, NO_NUMBER) : Found.NONE;
        List<Item> unnamed = titled.isNone() ? defaults : titled.items();
        current = paths.startParagraph(title, line.text()).map(List::of).orElse(unnamed);
    }

    /** A new sentence goes on with what the one before it named first. */
    void startSentence() {
        outside.ifPresent(this::turnBack);
        if (!first.isEmpty() && !paths.names()) {
            boolean halves = defaults.size() > 1 && defaults.containsAll(first) && defaults.containsAll(current);
            current = halves && !first.equals(current) ? defaults : first;
        }
        first = List.of();
        linked.startSentence();
        counted.turnAway();
    }

    /** The items of the next number of a linked list. */
    List<Item> next() {
        return linked.nextOr(() -> current);
    }

    /**
     * The items of a number.
     *
     * @param size how many linked numbers begin with it: as many items named before them take one each
     * @return empty where that cannot be told
     */
    List<Item> find(Clause clause, Cue cue, Quantity quantity, int size) {
        List<Item> items = search(clause, cue, quantity, size);
        if (cue.isChange() && items.size() == 1) {
            linked.changed();
        }
        return items;
    }

    private List<Item> search(Clause clause, Cue cue, Quantity quantity, int size) {
        enterOrLeaveBracket(clause);
        String words = clause.words().substring(0, cue.from());
        linked.begin(size > 1 ? clause.words() : "");
        if (isCountApart(quantity) && Asides.areUnits(words, clause, quantity)) {
            return List.of();
        }
        List<Item> own = own(clause, cue, words, quantity);
        List<Item> found = own.isEmpty() ? around(clause, cue, quantity) : own;
        if (found.isEmpty()) {
            return unnamed(clause, quantity, size);
        }
        if (section.isFree() || !Asides.leaveSubject(clause, cue)) {
            turnTo(found, quantity);
        }
        if (size > 1) {
            linked.of(
                    found.size() == size
                            ? found
                            : Enumerated.respectively(
                                    clause.words(), department.without(words), vocabulary, quantity, size));
        }
        return linked.firstOr(() -> found);
    }

    /** The items of a number whose clause names none. */
    private List<Item> unnamed(Clause clause, Quantity quantity, int size) {
        if (size > 1) {
            linked.ofLast(size, current);
        }
        return linked.firstOr(() -> carried(clause, quantity));
    }

    /** What a clause without a number of its own speaks about. */
    List<Item> named(Clause clause) {
        enterOrLeaveBracket(clause);
        List<Item> found = own(clause, NO_CUE, clause.words(), NO_NUMBER);
        if (found.isEmpty()) {
            return first.isEmpty() && counted.isApartFrom(current) ? List.of() : carried(clause);
        }
        turnTo(found, NO_NUMBER);
        return found;
    }

    /** What a bracket names ends with it. */
    private void enterOrLeaveBracket(Clause clause) {
        if (!clause.isInBracket()) {
            outside.ifPresent(this::turnBack);
        } else if (outside.isEmpty()) {
            outside = Optional.of(new Focus(current, head));
        }
    }

    private void turnBack(Focus focus) {
        current = focus.current();
        head = focus.head();
        outside = Optional.empty();
    }

    /**
     * Counts are asides where money is the matter; but a kind that is counted may have its cost named next. What a bracket names
     * is never what the sentence began with.
     */
    private void turnTo(List<Item> found, Quantity quantity) {
        boolean aside = isCountApart(quantity);
        if (aside && !found.get(0).name().contains("/")) {
            counted.count(found.get(0));
            return;
        }
        current = found;
        counted.turnAway();
        linked.named(found.get(0));
        if (!aside && !found.get(0).name().contains("/")) {
            head = Optional.of(found.get(0));
        }
        if (first.isEmpty() && outside.isEmpty()) {
            first = found;
        }
    }

    /** What a number goes on with; among kinds of spending a count is of none of them: "三公经费包括所属3个单位". */
    private List<Item> carried(Clause clause, Quantity quantity) {
        return isCountApart(quantity) ? List.of() : carried(clause);
    }

    private List<Item> carried(Clause clause) {
        if (section.isFree()) {
            return current.isEmpty()
                    ? FreeNames.above(clause.earlier().stream().map(department::without), title)
                    : current;
        }
        boolean both = linked.areTogether(defaults) && Enumerated.isOfAll(clause.behindLead());
        if ((both || Enumerated.isOfEach(clause.words())) && defaults.containsAll(current)) {
            current = defaults;
        }
        current = Enumerated.isBehindParts(clause) && !first.isEmpty() ? first : current;
        return Reasons.reach(clause.sentence()) ? List.of() : current;
    }

    private List<Item> own(Clause clause, Cue cue, String words, Quantity quantity) {
        Optional<Item> path = paths.named(clause.end());
        if (path.isPresent()) {
            return List.of(path.get());
        }
        if (Asides.isUnitCost(cue) && !section.isFree()) {
            return FreeNames.measured(clause, cue, department.without(clause.words()));
        }
        String plain = department.without(words);
        String topic = Nouns.topic(plain).of(plain);
        if (paths.goesOn(topic, current)) {
            return current;
        }
        Found known = vocabulary.last(topic, quantity);
        Nouns.Span span = Nouns.in(plain);
        String noun = span.of(plain);
        Optional<Item> counterpart = section.isFree() ? Optional.empty() : Counterpart.of(noun, current);
        if (counterpart.isPresent()) {
            return List.of(counterpart.get());
        }
        if (!known.isNone()) {
            List<Item> items = isCountApart(quantity) ? counted.ofKind(known, topic, current) : known.items();
            return quantity.value().signum() == 0 ? Enumerated.each(noun, items, vocabulary, quantity) : items;
        }
        boolean mayLeadOn = section.isFree() || !noun.isEmpty();
        if (quantity.kind() == Quantity.Kind.COUNT && mayLeadOn && FreeNames.leadOn(noun)) {
            return FreeNames.behind(clause, quantity);
        }
        if (section.isFree() && Asides.mayCost(current) && CONCERNED.in(words)) {
            return current;
        }
        List<Item> joined = noun.isEmpty() ? List.of() : FreeNames.overCommas(clause, noun, vocabulary, quantity);
        if (!joined.isEmpty() || Nouns.namesNothing(noun, section.isFree()) || Reasons.reach(clause.sentence())) {
            return joined;
        }
        return unlisted(clause, noun, span, quantity);
    }

    private List<Item> unlisted(Clause clause, String noun, Nouns.Span span, Quantity quantity) {
        boolean counting = isCountApart(quantity);
        boolean aside = counting && Asides.isVehicle(noun);
        if (counting && !aside && !Asides.isMeeting(noun)) {
            return List.of();
        }
        int from = clause.end() - department.without(clause.words()).length() + span.from();
        String label = Nouns.label(clause.line().printed(from, from + noun.length()));
        Optional<Item> whole = aside ? counted.last() : head.filter(item -> !counting && listsParts(clause));
        return List.of(whole.map(item -> item.part(label)).orElse(Item.named(label)));
    }

    /** Whether the sentence lists purposes, kinds or sources of what it is about. */
    private boolean listsParts(Clause clause) {
        boolean bracketed = section == Concept.OPERATING_COST && clause.isInBracket();
        return bracketed || (kindsApart && PARTS.in(clause.sentence()));
    }

    /** Whether a count stands beside the kinds of spending, and is of none of them. */
    private boolean isCountApart(Quantity quantity) {
        return kindsApart && quantity.kind() == Quantity.Kind.COUNT;
    }

    /** What the words around the clause name where it names nothing itself. */
    private List<Item> around(Clause clause, Cue cue, Quantity quantity) {
        return section.isFree()
                ? FreeNames.measured(clause, cue, department.without(clause.words()))
                : before(clause, quantity);
    }

    /** What the words before the clause name: the nearest clause, for counts the nearest name of anything counted so. */
    private List<Item> before(Clause clause, Quantity quantity) {
        if (isCountApart(quantity)) {
            if (Reasons.explainDifference(clause.sentence())) {
                return List.of();
            }
            String text = Asides.without(clause.line().text().substring(0, clause.end()));
            Found known = vocabulary.last(text, quantity);
            return known.isNone() ? vocabulary.last(title, quantity).items() : counted.ofKind(known, text, current);
        }
        for (String earlier : clause.earlier()) {
            String plain = department.without(earlier);
            Found known = PURPOSE.in(plain) ? Found.NONE : vocabulary.last(plain, quantity);
            if (!known.isNone()) {
                return known.items();
            }
        }
        return counted.cost(first, current, vocabulary, quantity);
    }
}
