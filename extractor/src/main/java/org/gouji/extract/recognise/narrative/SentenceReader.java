package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;

/**
 * Reads the figures of the sentences of one section: for every number what it measures ({@link MeasureCues}), what it is of
 * ({@link Subjects}), and where a change is not against the prior year that it is none of ours.
 */
final class SentenceReader {

    /** The marks that end a clause, and those of them that end a sentence. */
    private static final String CLAUSE_ENDS = "，,；：。！？!?";

    private static final String SENTENCE_ENDS = "。！？!?";

    private static final Pattern WORDS = Pattern.compile("[^，,；：。！？!?]+");
    private static final Pattern LINK = Pattern.compile("[、,，]?(?:和|及|与|以及)?");

    private static final Pattern COMPARED = Pattern.compile("(?:与|比|较|同|和)(?:上年|去年|\\d{4}年)[^，]*$");
    private static final Pattern PARTS = Pattern.compile("其中|包括");
    private static final Pattern ACCOUNTED = Pattern.compile("决算|实际|执行|完成|到位");

    private final Concept section;
    private final Subjects subjects;
    private final Rows rows;
    private final List<Notice> diagnostics;
    private final Pattern prior;

    /** What the last amount measures. */
    private String whole = "";

    /** What the amounts of a list measure that a budget heads: "年初预算12万元，其中：人员经费10万元". */
    private String listed = "";

    /**
     * @param first the passage with which the section begins
     * @param entity the name of the department, which names no figure
     * @param year the year of the accounts, if it is known
     */
    SentenceReader(Passage first, String entity, OptionalInt year, Rows rows, List<Notice> diagnostics) {
        this.section = first.section();
        this.subjects = new Subjects(section, first.inReport(), entity);
        this.rows = rows;
        this.diagnostics = diagnostics;
        String before = year.isPresent() ? "|" + (year.getAsInt() - 1) + "年度?" : "";
        this.prior = Pattern.compile("^(?:其中：|而)?(?:上年度?|去年|上一年度?" + before + ")(?!结转|结余|末|.*(?:增|减|升|降))");
    }

    /**
     * Reads a paragraph.
     *
     * @param title the heading above it, which names what its sentences are about
     */
    void read(Line line, String title) {
        subjects.startParagraph(line, title);
        whole = "";
        listed = "";
        List<Event> events = Event.in(line.text(), section.isFree());
        Optional<Cue> before = Optional.empty();
        int done = 0;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            int sentence = lastEnd(SENTENCE_ENDS, line.text(), 0, event.start());
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
                && LINK.matcher(line.text().substring(previous.end(), number.start()))
                        .matches();
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
            unplaced(clause, quantity);
            return before;
        }
        if (cue.get().measure().isEmpty() || againstBudget(clause, cue.get())) {
            return cue;
        }
        List<Item> items = size == 0 ? subjects.next() : subjects.find(clause, cue.get(), quantity, size);
        if (items.isEmpty()) {
            unplaced(clause, quantity);
            return cue;
        }
        String measure = measure(clause, cue.get(), quantity);
        Figure figure = figure(clause.line(), quantity, cue.get());
        items.forEach(item -> rows.add(item, measure, figure));
        return cue;
    }

    private Optional<Cue> cue(Clause clause, Quantity quantity, Optional<Cue> before) {
        boolean goesOn =
                LINK.matcher(clause.words()).matches() && clause.earlier().isEmpty();
        if (goesOn
                && quantity.kind() == Quantity.Kind.PERCENT
                && before.filter(Cue::isChange).isPresent()) {
            return before.map(change -> change.as("change_rate", 0));
        }
        return MeasureCues.find(clause.words(), quantity.kind(), section.isFree());
    }

    private static boolean againstBudget(Clause clause, Cue cue) {
        return cue.isChange() && Comparison.in(clause.sentence()).equals(Optional.of(Comparison.BUDGET));
    }

    /** What a number measures, where its own words leave that to the list that it stands in or to the year they name. */
    private String measure(Clause clause, Cue cue, Quantity quantity) {
        if (PARTS.matcher(clause.behindLead()).find()) {
            listed = whole.endsWith("budget") ? whole : "";
        }
        boolean plain = "amount".equals(cue.measure());
        if (ACCOUNTED.matcher(clause.words()).find()) {
            listed = "";
        }
        String measure = plain && !listed.isEmpty() ? listed : cue.measure();
        if ((plain || "count".equals(measure)) && isPrior(clause, quantity)) {
            measure = "prior";
        }
        if (quantity.kind() == Quantity.Kind.MONEY) {
            whole = measure;
        }
        return measure;
    }

    /** "上年决算数12万元", "与2022年度12万元相比". */
    private boolean isPrior(Clause clause, Quantity quantity) {
        String words = clause.words();
        return prior.matcher(words).find()
                || (COMPARED.matcher(words).find() && clause.line().text().startsWith("相", quantity.end()));
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
        if (unchanged && !Comparison.in(clause.sentence() + "持平").equals(Optional.of(Comparison.PRIOR_YEAR))) {
            return;
        }
        Figure figure = new Figure.Words(
                clause.line().text().substring(event.start(), event.end()),
                clause.line().printed(event.start(), event.end()),
                Unit.NONE,
                clause.line().place(event.start(), event.end()));
        List<Item> items = subjects.named(clause);
        items.forEach(item -> rows.add(item, unchanged ? "change" : "grade", figure));
    }

    private void unplaced(Clause clause, Quantity quantity) {
        Line line = clause.line();
        String quoted = line.printed(clause.from(), quantity.end());
        diagnostics.add(Notice.at(
                line.place(quantity.start(), quantity.numberEnd()),
                "unplaced-figure",
                "说明中的数字无法归入项目或指标：“" + quoted + "”"));
    }

    /** Where the words behind the last of these marks begin; {@code from} where none stands between it and {@code to}. */
    private static int lastEnd(String marks, String text, int from, int to) {
        int at = to;
        while (at > from && marks.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /**
     * The words before a number.
     *
     * @param line the paragraph
     * @param lead where the words behind the number before it begin
     * @param sentenceFrom where the sentence begins
     * @param end where the number begins
     */
    record Clause(Line line, int lead, int sentenceFrom, int end) {

        /** Where the clause of the number begins. */
        int from() {
            return lastEnd(CLAUSE_ENDS, line.text(), lead, end);
        }

        /** The clause of the number, up to it. */
        String words() {
            return line.text().substring(from(), end);
        }

        /** All words behind the number before it. */
        String behindLead() {
            return line.text().substring(lead, end);
        }

        /** The clauses between the number before it and its own, nearest first. */
        List<String> earlier() {
            List<String> clauses = new ArrayList<>();
            Matcher matcher = WORDS.matcher(line.text()).region(lead, from());
            while (matcher.find()) {
                clauses.add(0, matcher.group());
            }
            return clauses;
        }

        /** The sentence up to the number. */
        String sentence() {
            return line.text().substring(sentenceFrom, end);
        }
    }
}
