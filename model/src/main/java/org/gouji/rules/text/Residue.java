package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.fact.Passages;

/**
 * A rule that something which only a template or a tool writes is not left in the text. What matches the same way is told once.
 *
 * @param id its id
 * @param severity how much it weighs
 * @param title what must hold
 * @param where the passages that can have a remnant, by what every remnant has
 * @param remnant what must not be there; its first group, or all of it, tells one remnant from another
 * @param listed whether it must not be on the contents pages either
 */
record Residue(
        RuleId id,
        Severity severity,
        String title,
        Function<Passages, List<Passage>> where,
        Phrase remnant,
        boolean listed)
        implements Rule {

    /** So many places of one remnant are shown. */
    private static final int SHOWN = 6;

    /** Characters shown on either side. */
    private static final int AROUND = 12;

    /** A rule that a pattern does not occur, each occurrence of which has one of the signs. */
    static Rule pattern(String id, Severity severity, String title, List<String> signs, String remnant) {
        return new Residue(
                new RuleId(id), severity, title, passages -> passages.bearing(signs), Phrase.of(remnant), false);
    }

    /** The same, of the contents pages too. */
    static Rule listedPattern(String id, Severity severity, String title, List<String> signs, String remnant) {
        return new Residue(
                new RuleId(id), severity, title, passages -> passages.bearing(signs), Phrase.of(remnant), true);
    }

    /** A rule that a pattern does not occur, each occurrence of which has one of the signs right behind such a character. */
    static Rule pattern(
            String id, Severity severity, String title, IntPredicate before, List<String> signs, String remnant) {
        return new Residue(
                new RuleId(id),
                severity,
                title,
                passages -> passages.bearing(signs, before),
                Phrase.of(remnant),
                false);
    }

    /** A rule that none of these words occurs. */
    static Rule words(String id, Severity severity, String title, String... words) {
        List<String> signs = Stream.of(words).map(Texts::squeeze).toList();
        String any = Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|"));
        return new Residue(new RuleId(id), severity, title, passages -> passages.bearing(signs), Phrase.of(any), false);
    }

    @Override
    public Verdict check(Ledger ledger) {
        if (ledger.passages().all().isEmpty()) {
            return new Verdict.InsufficientData("没有可读的文字");
        }
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        for (Passage passage : searched(ledger)) {
            Phrase.Search matcher = remnant.search(passage.text());
            while (matcher.find()) {
                String kind = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
                found.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(passage.quote(around(passage.text(), matcher)));
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        found.forEach((kind, quotes) -> judgements.add(judge(kind, quotes)));
        return judgements.isEmpty()
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.Looked(judgements);
    }

    private List<Passage> searched(Ledger ledger) {
        List<Passage> text = where.apply(ledger.passages());
        return listed
                ? Stream.concat(where.apply(ledger.contents()).stream(), text.stream())
                        .toList()
                : text;
    }

    private Judgement judge(String kind, List<Evidence> quotes) {
        Evidence first = quotes.get(0);
        String where = first.item().isEmpty() ? "" : first.item() + "：";
        String times = quotes.size() > 1 ? "（共 " + quotes.size() + " 处）" : "";
        String message = where + title + "，“" + kind + "”" + times + "见“" + first.raw() + "”";
        return Remark.fail(
                this, severity, message, List.of(), quotes.stream().limit(SHOWN).toList());
    }

    private static String around(String text, Phrase.Search matcher) {
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(text.length(), matcher.end() + AROUND);
        return text.substring(from, to).strip();
    }
}
