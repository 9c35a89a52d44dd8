package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;

/**
 * Reads the figures of the sentences of one section: for every number what it measures ({@link MeasureCues}), what it is of
 * ({@link Subjects}), and where a change is not against the prior year that it is none of ours.
 */
final class SentenceReader {

    private static final Phrase LINK = Phrase.of("[、,，]?(?:和|及|与|以及)?");

    /** Between a change and its rate, which may stand in brackets: "减少12万元（5%）". */
    private static final Phrase RATED = Phrase.of("（|" + LINK);

    /** Links a percentage to the amount that it is a part of: "完成预算12万元的95%". */
    private static final Phrase OF = Phrase.of("的(?:比例为)?");

    /** The change has been told in figures, and what follows is its reason: "增加0万元，主要原因是：与上年一致". */
    private static final Phrase REASONED = Phrase.of("(?:增加|减少|增长|下降)\\d[^。；]*原因[^。；]*$");

    /** Another wording of the template that was left in: "下降5%（或与上年持平）". */
    private static final Phrase OTHERWISE = Phrase.of("^（?或与?");

    private static final Phrase PARTS = Phrase.of("其中|包括");

    /** What the list says of one of its parts. */
    private static final Phrase PART = Phrase.of("[^；。）]*");

    /** A budget that is named for what was spent of it heads no list: "完成年初预算12万元的95%。其中：公务接待费2万元". */
    private static final Phrase COMPLETED = Phrase.of("完成");

    private static final Phrase ACCOUNTED = Phrase.of("决算|实际|执行|完成|到位");

    private final Concept section;
    private final Subjects subjects;
    private final List<Notice> diagnostics;
    private final OptionalInt year;
    private final PriorYear prior;

    private List<Reading> readings = new ArrayList<>();

    /** What the last amount measures. */
    private String whole = "";

    /** What the amounts of a list measure that a budget heads: "年初预算12万元，其中：人员经费10万元". */
    private String listed = "";

    /**
     * @param subjects what the sentences of the section are about
     * @param year the year of the accounts, if it is known
     */
    SentenceReader(Concept section, Subjects subjects, OptionalInt year, List<Notice> diagnostics) {
        this.section = section;
        this.subjects = subjects;
        this.diagnostics = diagnostics;
        this.year = year;
        this.prior = new PriorYear(year);
    }

    /**
     * The figures of a paragraph in order; paragraphs are given in the order of the document.
     *
     * @param title the heading above it, which names what its sentences are about
     */
    List<Reading> read(Line line, String title) {
        readings = new ArrayList<>();
        subjects.startParagraph(line, title);
        whole = "";
        listed = "";
        List<Event> events = Event.in(line.text(), section.isFree());
        Optional<Cue> before = Optional.empty();
        int done = 0;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            int sentence = Clause.sentenceFrom(line, event.start());
            if (sentence > done) {
                subjects.startSentence();
                listed = "";
                before = Optional.empty();
            }
            Clause clause = new Clause(line, Math.max(done, sentence), sentence, event.start());
            if (event instanceof Event.Stated number) {
                int size = before.isPresent() && isLinked(line, events, i) ? 0 : linked(line, events, i);
                before = number(clause, number.quantity(), before, size);
            } else {
                words(clause, event);
            }
            done = event.end();
        }
        unreadRatios(line);
        return readings;
    }

    /** How many numbers of one unit follow each other with nothing but 、 or 和 between, the first included. */
    private static int linked(Line line, List<Event> events, int first) {
        int size = 1;
        while (first + size < events.size() && isLinked(line, events, first + size)) {
            size++;
        }
        return size;
    }

    private static boolean isLinked(Line line, List<Event> events, int index) {
        return index > 0
                && events.get(index) instanceof Event.Stated number
                && events.get(index - 1) instanceof Event.Stated previous
                && number.quantity().unit().equals(previous.quantity().unit())
                && LINK.is(line.text().substring(previous.end(), number.start()));
    }

    /**
     * Reads a number.
     *
     * @param before what the number before it in the sentence measures
     * @param size how many linked numbers begin here; 0 for one that goes on with them
     */
    private Optional<Cue> number(Clause clause, Quantity quantity, Optional<Cue> before, int size) {
        Optional<Cue> cue = size == 0 ? before : cue(clause, quantity, before);
        if (cue.isEmpty()) {
            unread(Unread.NO_MEASURE, clause, quantity);
            return before;
        }
        Cue said = quantity.value().signum() == 0 ? cue.get().withoutDirection(quantity) : cue.get();
        List<Item> items = size == 0 ? subjects.next() : subjects.find(clause, said, quantity, size);
        Optional<Unread> why = why(clause, said, items);
        if (why.isPresent()) {
            unread(why.get(), clause, quantity);
            return cue;
        }
        String measure = measure(clause, said, quantity);
        Figure figure = figure(clause.line(), quantity, said);
        items.forEach(item -> readings.add(new Reading(clause.sentenceFrom(), item, measure, figure)));
        return cue;
    }

    /** Why a number is none of ours; empty where it is. */
    private Optional<Unread> why(Clause clause, Cue cue, List<Item> items) {
        if (cue.isUnclear()) {
            return Optional.of(Unread.NO_DIRECTION);
        }
        Optional<Comparison> with = comparison(clause, cue, items);
        if (cue.measure().isEmpty() || with.equals(Optional.of(Comparison.BUDGET))) {
            return Optional.of(Unread.AGAINST_BUDGET);
        }
        if (with.equals(Optional.of(Comparison.EARLIER_YEAR))) {
            return Optional.of(Unread.EARLIER_YEAR);
        }
        if (cue.measure().endsWith("budget") && prior.isBudget(clause.words())) {
            return Optional.of(Unread.PRIOR_BUDGET);
        }
        return items.isEmpty() ? Optional.of(Unread.NO_ITEM) : Optional.empty();
    }

    private Optional<Cue> cue(Clause clause, Quantity quantity, Optional<Cue> before) {
        boolean percent = quantity.kind() == Quantity.Kind.PERCENT;
        boolean goesOn = RATED.is(clause.words()) && clause.earlier().isEmpty();
        if (goesOn && percent && before.filter(Cue::isChange).isPresent()) {
            return before.map(change -> change.as("change_rate", 0));
        }
        if (percent && OF.is(clause.behindLead())) {
            return MeasureCues.find(clause.wordsOverNumber(), quantity.kind(), section.isFree())
                    .map(over -> over.as(over.measure(), 0));
        }
        return MeasureCues.find(clause.words(), quantity.kind(), section.isFree());
    }

    /**
     * What a change is against; empty for what is none and where nothing says so. A sentence that does not say it means the
     * budget that it has given before.
     */
    private Optional<Comparison> comparison(Clause clause, Cue cue, List<Item> items) {
        if (!cue.isChange()) {
            return Optional.empty();
        }
        Optional<Comparison> said = Comparison.in(clause.sentence(), year);
        return said.isEmpty() && isBudgeted(clause, items) ? Optional.of(Comparison.BUDGET) : said;
    }

    private boolean isBudgeted(Clause clause, List<Item> items) {
        return readings.stream()
                .anyMatch(reading -> reading.sentence() == clause.sentenceFrom()
                        && reading.measure().endsWith("budget")
                        && items.contains(reading.item()));
    }

    /** What a number measures, where its own words leave that to the list that it stands in or to the year they name. */
    private String measure(Clause clause, Cue cue, Quantity quantity) {
        if (PARTS.in(clause.behindLead())) {
            listed = whole.endsWith("budget") && !listsSpending(clause, quantity) ? whole : "";
        }
        boolean plain = "amount".equals(cue.measure());
        if (ACCOUNTED.in(clause.words())) {
            listed = "";
        }
        String measure = plain && !listed.isEmpty() ? listed : cue.measure();
        if ((plain || "count".equals(measure)) && prior.isMeant(clause.words())) {
            measure = "prior";
        }
        if (quantity.kind() == Quantity.Kind.MONEY) {
            whole = COMPLETED.in(clause.words()) ? "" : measure;
        }
        return measure;
    }

    /**
     * Whether a list behind a budget is of what was spent all the same: its parts have budgets of their own, or it stands in a
     * sentence of its own behind one that told the spending too.
     */
    private boolean listsSpending(Clause clause, Quantity quantity) {
        boolean apart = clause.lead() == clause.sentenceFrom()
                && readings.stream().anyMatch(reading -> "amount".equals(reading.measure()));
        return apart || tells(whole, clause.line(), quantity.end());
    }

    /** Whether the words from here to the end of the sentence, or of their part of it, give a figure of this measure. */
    private boolean tells(String measure, Line line, int from) {
        Phrase.Search rest = PART.search(line.text(), from, line.text().length());
        if (!rest.lookingAt()) {
            return false;
        }
        Line part = line.part(from, rest.end());
        return QuantityScanner.scan(part.text()).stream()
                .map(figure -> new Clause(part, 0, 0, figure.start()).words())
                .anyMatch(words -> MeasureCues.find(words, Quantity.Kind.MONEY, section.isFree())
                        .filter(cue -> cue.measure().equals(measure))
                        .isPresent());
    }

    private static Figure figure(Line line, Quantity quantity, Cue cue) {
        BigDecimal value = cue.sign() < 0 ? quantity.value().abs().negate() : quantity.value();
        return new Figure.Printed(
                new Amount(value, quantity.unit()),
                line.printed(quantity.start(), quantity.numberEnd()),
                line.place(quantity.start(), quantity.numberEnd()));
    }

    /** 持平 and grades. */
    private void words(Clause clause, Event event) {
        boolean unchanged = event instanceof Event.Unchanged;
        if (OTHERWISE.in(clause.words()) || (unchanged && REASONED.in(clause.sentence()))) {
            return;
        }
        List<Item> items = subjects.named(clause);
        if (unchanged && !Comparison.in(clause.sentence() + "持平", year).equals(Optional.of(Comparison.PRIOR_YEAR))) {
            return;
        }
        Figure figure = new Figure.Words(
                clause.line().text().substring(event.start(), event.end()),
                clause.line().printed(event.start(), event.end()),
                Unit.NONE,
                clause.line().place(event.start(), event.end()));
        String measure = unchanged ? "change" : "grade";
        items.forEach(item -> readings.add(new Reading(clause.sentenceFrom(), item, measure, figure)));
    }

    private void unreadRatios(Line line) {
        for (MatchResult ratio : Ratios.in(line.text())) {
            Clause clause = new Clause(line, 0, Clause.sentenceFrom(line, ratio.start()), ratio.start());
            unread(Unread.NO_PERCENTAGE, clause, ratio.end(), ratio.end());
        }
    }

    private void unread(Unread why, Clause clause, Quantity quantity) {
        unread(why, clause, quantity.numberEnd(), quantity.end());
    }

    private void unread(Unread why, Clause clause, int numberEnd, int end) {
        Line line = clause.line();
        diagnostics.add(why.notice(line.printed(clause.from(), end), line.place(clause.end(), numberEnd)));
    }
}
