package org.gouji.extract.recognise.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.recognise.narrative.ItemPath.Mention;
import org.gouji.extract.recognise.narrative.ItemVocabulary.Found;
import org.gouji.extract.recognise.narrative.SentenceReader.Clause;
import org.gouji.model.statement.Unit;

/**
 * Knows what the sentences of a section are about, and finds of what a number is: of what its own clause names, of what the
 * clauses before it name, or of what the sentence goes on to speak about.
 */
final class Subjects {

    /** Stands for a number where words are read that have none. */
    private static final Quantity NO_NUMBER = new Quantity(0, 0, 0, BigDecimal.ZERO, Unit.PERCENT);

    private static final Pattern PURPOSE = Pattern.compile("^(?:主要)?(?:用于|包括|是|原因)|原因是");
    private static final Pattern ASIDE = Pattern.compile("（其中[^）]*）");
    private static final Pattern VEHICLE = Pattern.compile(".*(?:车|汽车|客车)$");

    /** The money of what was counted before it: "绩效自评项目14个，涉及资金120万元". */
    private static final Pattern CONCERNED = Pattern.compile("^，?涉及(?:财政|预算|项目|总)*(?:资金|金额|预算)?$");

    private static final Pattern TOTAL = Pattern.compile("^共计?$");
    private static final Pattern COMMA = Pattern.compile("[，,：]");
    private static final Pattern PARTS = Pattern.compile("其中|包括|具体");
    private static final Pattern QUOTES = Pattern.compile("[\"“”]");

    /** What stands behind the number where the words before it only lead to it: "对71家定点机构". */
    private static final Pattern BEHIND =
            Pattern.compile("^了?([\\u4e00-\\u9fa5]{2,20}?(?:（[^）]{1,8}）)?)(?=进行|共|[，。；：、（）\\d]|$)");

    private static final Pattern LEADS_ON = Pattern.compile("(?:.*(?:对|选取|组织|全县|全市|全区|覆盖|涉及|等|到|在|向|为|和|及|与))?$");

    private static final List<Concept> WITH_PATHS = List.of(
            Concept.GENERAL_BUDGET_ITEMS,
            Concept.GENERAL_BUDGET_STRUCTURE,
            Concept.GENERAL_BUDGET,
            Concept.GOVERNMENT_FUND,
            Concept.STATE_CAPITAL);

    private final Concept section;
    private final String entity;
    private final ItemVocabulary vocabulary;
    private final List<Item> defaults;
    private final boolean kindsApart;

    private List<Item> current;
    private List<Item> first = List.of();
    private Optional<Item> head = Optional.empty();
    private Optional<Item> counted = Optional.empty();
    private List<Item> shared = List.of();
    private int taken;
    private List<Mention> mentions = List.of();
    private final ItemPath paths = new ItemPath();
    private int passed;
    private Optional<Item> path = Optional.empty();
    private String title = "";

    /**
     * @param printed whether items keep their printed names, as in reports
     * @param entity the name of the department, which names no figure
     */
    Subjects(Concept section, boolean printed, String entity) {
        this.section = section;
        this.entity = entity;
        this.vocabulary = printed ? ItemVocabulary.NONE : ItemVocabulary.of(section);
        this.defaults = section.subjects().stream().map(Item::named).toList();
        this.kindsApart = section == Concept.THREE_PUBLIC;
        this.current = defaults;
    }

    void startParagraph(Line line, String heading) {
        title = QUOTES.matcher(heading).replaceAll("");
        head = Optional.empty();
        counted = Optional.empty();
        first = List.of();
        current = defaults;
        if (kindsApart) {
            Found titled = vocabulary.last(title, NO_NUMBER);
            current = titled.isNone() ? defaults : titled.items();
        } else if (WITH_PATHS.contains(section)) {
            paths.mentions(heading).forEach(mention -> path = Optional.of(mention.item()));
            mentions = paths.mentions(line.text());
            passed = 0;
            current = path.map(List::of).orElse(defaults);
        }
    }

    /** A new sentence goes on with what the one before it named first. */
    void startSentence() {
        if (!first.isEmpty() && mentions.isEmpty()) {
            boolean halves = defaults.size() > 1 && defaults.containsAll(first) && defaults.containsAll(current);
            current = halves && !first.equals(current) ? defaults : first;
        }
        first = List.of();
    }

    /** The items of the next number of a linked list. */
    List<Item> next() {
        taken++;
        return taken < shared.size() ? List.of(shared.get(taken)) : current;
    }

    /**
     * The items of a number.
     *
     * @param size how many linked numbers begin with it: as many items named before them take one each
     * @return empty where that cannot be told
     */
    List<Item> find(Clause clause, Cue cue, Quantity quantity, int size) {
        String words = clause.words().substring(0, cue.from());
        shared = List.of();
        taken = 0;
        List<Item> found = own(clause, words, quantity);
        if (found.isEmpty()) {
            found = section.isFree() ? measured(clause, cue) : before(clause, quantity);
        }
        if (found.isEmpty()) {
            return carried(clause);
        }
        turnTo(found, quantity);
        if (size > 1) {
            shared = found.size() == size
                    ? found
                    : Enumerated.respectively(clause.words(), withoutEntity(words), vocabulary, quantity, size);
        }
        return shared.isEmpty() ? found : List.of(shared.get(0));
    }

    /** What a clause without a number of its own speaks about. */
    List<Item> named(Clause clause) {
        List<Item> found = own(clause, clause.words(), NO_NUMBER);
        return found.isEmpty() ? carried(clause) : found;
    }

    /** Counts are asides where money is the matter; but a kind that is counted may have its cost named next. */
    private void turnTo(List<Item> found, Quantity quantity) {
        boolean aside = kindsApart && quantity.kind() == Quantity.Kind.COUNT;
        if (aside && !found.get(0).name().contains("/")) {
            counted = Optional.of(found.get(0));
            return;
        }
        current = found;
        if (!aside && !found.get(0).name().contains("/")) {
            head = Optional.of(found.get(0));
        }
        if (first.isEmpty()) {
            first = found;
        }
    }

    /** In free wording the words that say what is measured may be the only name: 年初预算收入, 人均资产, 共计. */
    private List<Item> measured(Clause clause, Cue cue) {
        String words = withoutEntity(clause.words());
        if (TOTAL.matcher(words).find()) {
            return List.of(Item.named("共计"));
        }
        boolean names = cue.measure().endsWith("budget") || cue.measure().equals("unit_cost");
        String name = names ? Nouns.trimmed(clause.words().substring(cue.from())) : "";
        return name.isEmpty() ? List.of() : List.of(Item.named(name));
    }

    private List<Item> carried(Clause clause) {
        if (section.isFree()) {
            return loose(clause);
        }
        return Reasons.reach(clause.sentence()) ? List.of() : current;
    }

    /** In free wording what names nothing itself goes on with what was named last, a clause or the heading. */
    private List<Item> loose(Clause clause) {
        if (!current.isEmpty()) {
            return current;
        }
        for (String earlier : clause.earlier()) {
            String plain = withoutEntity(earlier);
            String noun = Nouns.in(plain).of(plain);
            if (!noun.isEmpty() && !Nouns.isSentence(noun)) {
                return List.of(Item.named(noun));
            }
        }
        return title.isEmpty() ? List.of() : List.of(Item.named(title));
    }

    private List<Item> own(Clause clause, String words, Quantity quantity) {
        Optional<Mention> mention = mention(clause.end());
        if (mention.isPresent()) {
            return List.of(mention.get().item());
        }
        String plain = withoutEntity(words);
        Found known = vocabulary.last(Nouns.topic(plain).of(plain), quantity);
        Nouns.Span span = Nouns.in(plain);
        String noun = span.of(plain);
        if (!known.isNone()) {
            return quantity.value().signum() == 0 ? Enumerated.each(noun, known, vocabulary, quantity) : known.items();
        }
        if (section.isFree()
                && quantity.kind() == Quantity.Kind.COUNT
                && LEADS_ON.matcher(noun).matches()) {
            return behind(clause, quantity);
        }
        if (section.isFree() && !current.isEmpty() && CONCERNED.matcher(words).find()) {
            return current;
        }
        List<Item> joined = noun.isEmpty() ? List.of() : joined(clause, noun, quantity);
        if (!joined.isEmpty() || isFunction(noun) || Nouns.isSentence(noun)) {
            return joined;
        }
        return unlisted(clause, noun, span, quantity);
    }

    private boolean isFunction(String noun) {
        return section.isFree() ? Nouns.isFunction(noun) : Nouns.isFixedFunction(noun);
    }

    private List<Item> behind(Clause clause, Quantity quantity) {
        Matcher matcher = BEHIND.matcher(clause.line().text().substring(quantity.end()));
        return matcher.find() ? List.of(Item.named(matcher.group(1))) : List.of();
    }

    /** A name that runs over commas: "在面向中小企业预留的项目中，由中小企业成交的，采购金额". */
    private List<Item> joined(Clause clause, String noun, Quantity quantity) {
        String before = COMMA.matcher(clause.line().text().substring(clause.lead(), clause.from()))
                .replaceAll("");
        Found known = vocabulary.last(before + noun, quantity);
        boolean reachesOwn = !known.isNone() && known.end() > before.length();
        return reachesOwn ? known.items() : List.of();
    }

    private List<Item> unlisted(Clause clause, String noun, Nouns.Span span, Quantity quantity) {
        boolean aside = kindsApart && quantity.kind() == Quantity.Kind.COUNT;
        if (aside && !VEHICLE.matcher(noun).matches()) {
            return List.of();
        }
        int shift = clause.words().length() - withoutEntity(clause.words()).length();
        int from = clause.from() + span.from() + shift;
        String label = Nouns.label(clause.line().printed(from, from + noun.length()));
        Optional<Item> whole = aside ? counted : head;
        boolean part = kindsApart
                && whole.isPresent()
                && (aside || PARTS.matcher(clause.sentence()).find());
        return List.of(part ? whole.get().part(label) : Item.named(label));
    }

    /** What the words before the clause name: the nearest clause, for counts the nearest name of anything counted so. */
    private List<Item> before(Clause clause, Quantity quantity) {
        if (kindsApart && quantity.kind() == Quantity.Kind.COUNT) {
            String text = clause.line().text().substring(0, clause.end());
            Found known = vocabulary.last(ASIDE.matcher(text).replaceAll(""), quantity);
            return known.isNone() ? vocabulary.last(title, quantity).items() : known.items();
        }
        for (String earlier : clause.earlier()) {
            String plain = withoutEntity(earlier);
            Found known = PURPOSE.matcher(plain).find() ? Found.NONE : vocabulary.last(plain, quantity);
            if (!known.isNone()) {
                return known.items();
            }
        }
        return List.of();
    }

    /** The last path that is named before this place and behind the number before it. */
    private Optional<Mention> mention(int before) {
        Optional<Mention> found = Optional.empty();
        while (passed < mentions.size() && mentions.get(passed).end() <= before) {
            found = Optional.of(mentions.get(passed));
            passed++;
        }
        found.ifPresent(mention -> path = Optional.of(mention.item()));
        return found;
    }

    private String withoutEntity(String words) {
        int at = entity.isEmpty() ? -1 : words.indexOf(entity);
        return at < 0 ? words : words.substring(at + entity.length());
    }
}
