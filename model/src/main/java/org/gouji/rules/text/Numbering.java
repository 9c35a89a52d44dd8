package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * The numbers of headings and listed paragraphs run on: one that is left out or used twice shows that a part was deleted or
 * added. A list begins anew with 1, and under every heading above it.
 */
final class Numbering implements Rule {

    private static final RuleId ID = new RuleId("DOC-10");

    /** How headings are numbered, from the outermost style. */
    private static final List<Style> STYLES = List.of(
            new Style("第", "第([一二三四五六七八九十]{1,3})部分"),
            new Style("一二三四五六七八九十", "([一二三四五六七八九十]{1,3})、."),
            new Style("（(", "[（(]([一二三四五六七八九十]{1,3})[）)]."),
            new Style("备说注明0123456789", "(?:[备说]?[注明][：:])?(\\d{1,2})[.、．][^\\d.、．]"),
            new Style("（(", "[（(](\\d{1,2})[）)]\\D"));

    /** A table that goes on has the number that it began with. */
    private static final List<String> CONTINUED = List.of("续", "续）", "续)", "续表", "续表）", "续表)");

    /** A greater leap is no gap but another list, or the 12 of a date. */
    private static final int LEAP = 4;

    /** As many characters show which heading is meant. */
    private static final int SHOWN = 24;

    private static final String DIGITS = "零一二三四五六七八九";

    private static final int TEN = 10;

    /**
     * A way to number headings.
     *
     * @param begins the characters of which one stands first: most lines begin otherwise, and need no further look
     * @param pattern with what the heading begins; the group is the number, behind it stands a word
     */
    private record Style(String begins, Phrase pattern) {

        Style(String begins, String pattern) {
            this(begins, Phrase.of(pattern));
        }

        /** The number as this line prints it; nothing where it is not numbered in this way. */
        Optional<String> number(String line) {
            if (line.isEmpty() || begins.indexOf(line.charAt(0)) < 0) {
                return Optional.empty();
            }
            Phrase.Search numbered = pattern.search(line);
            return numbered.lookingAt() ? Optional.of(numbered.group(1)) : Optional.empty();
        }
    }

    /**
     * A numbered line.
     *
     * @param style which of the styles
     * @param number its number
     * @param line where it stands
     */
    private record Numbered(int style, int number, Passage line) {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String title() {
        return "标题和条目的序号应连续";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Numbered> lines = numbered(ledger.passages().lines());
        if (lines.isEmpty()) {
            return new Verdict.NotApplicable("没有带序号的标题或条目");
        }
        List<Judgement> judgements = new ArrayList<>();
        Numbered[] last = new Numbered[STYLES.size()];
        for (Numbered line : lines) {
            Numbered before = last[line.style()];
            boolean judged = before != null && line.style() > 0 && !follows(before, line);
            if (judged) {
                judgements.add(remark(before.line(), line.line()));
            }
            last[line.style()] = judged ? null : line;
            Arrays.fill(last, line.style() + 1, last.length, null);
        }
        return new Verdict.Looked(judgements.isEmpty() ? List.of(Remark.pass(this, List.of())) : judgements);
    }

    private static boolean follows(Numbered before, Numbered line) {
        int step = line.number() - before.number();
        boolean again =
                step == 0 && !before.line().squeezed().equals(line.line().squeezed());
        boolean gap = step > 1 && step <= LEAP;
        return line.number() == 1 || !(again || gap);
    }

    private Judgement remark(Passage before, Passage after) {
        String first = shown(before);
        String second = shown(after);
        String message = "序号不连续：“" + first + "”之后为“" + second + "”";
        return Remark.fail(this, severity(), message, List.of(), List.of(after.quote(second), before.quote(first)));
    }

    private static String shown(Passage line) {
        return line.squeezed().substring(0, Math.min(SHOWN, line.squeezed().length()));
    }

    private static List<Numbered> numbered(List<Passage> lines) {
        List<Numbered> found = new ArrayList<>();
        for (Passage line : lines) {
            numbered(line).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Numbered> numbered(Passage line) {
        for (int style = 0; style < STYLES.size(); style++) {
            Optional<String> number = STYLES.get(style).number(line.squeezed());
            if (number.isPresent()) {
                return isContinued(line.squeezed())
                        ? Optional.empty()
                        : Optional.of(new Numbered(style, number(number.get()), line));
            }
        }
        return Optional.empty();
    }

    private static boolean isContinued(String line) {
        return CONTINUED.stream().anyMatch(line::endsWith);
    }

    /** A number of up to two digits, in Chinese numerals or not. */
    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int ten = printed.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(printed.charAt(0));
        boolean round = ten == printed.length() - 1;
        return tens * TEN + (round ? 0 : DIGITS.indexOf(printed.charAt(printed.length() - 1)));
    }
}
