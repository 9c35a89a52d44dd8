package org.gouji.model.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as these documents print them, and refuses what only looks like one. */
public final class Numbers {

    private static final Phrase PLAIN = Phrase.of("[-+]?\\d+(?:\\.\\d+)?");
    private static final Phrase GROUPED = Phrase.of("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Phrase NEGATIVE_IN_BRACKETS = Phrase.of("\\((\\d[\\d,]*(?:\\.\\d+)?)\\)");

    private static final Phrase CURRENCY = Phrase.of("^([-+(]?)¥|^¥(-)");

    /** {@code #REF!}, {@code #N/A}, {@code #####} in a column that is too narrow, {@code =SUM(B2:B9)} without a result. */
    private static final Phrase FAULT =
            Phrase.of("#[A-Z][A-Z0-9/_]*[!?]?|#{2,}|=[A-Z.]+\\(.*|=.*\\b\\$?[A-Z]{1,3}\\$?\\d+.*");

    /** Digits on both sides of white space, or a sign behind it. */
    private static final Phrase TORN = Phrase.of("\\d[\\s\\u3000\\u00a0]+[\\d-]");

    private static final Phrase NOTHING = Phrase.of("[-—–―−─/_~]*");

    private Numbers() {}

    /**
     * The number that a cell holds, its scale as printed: {@code "1,406.77"}, {@code "１２．３０"}, {@code "-1.2"},
     * {@code "(1.2)"} (an accounting negative), {@code "￥1.2"}. Empty for anything else: {@code "—"}, {@code "12.3.4"}, {@code "3次"},
     * {@code "1,23"}, {@code "10 100"}.
     */
    public static Optional<BigDecimal> parse(String printed) {
        if (!isOfDigits(printed) || isTorn(printed)) {
            return Optional.empty();
        }
        String text = Texts.fold(printed).replace('−', '-').replace('–', '-');
        text = text.indexOf('¥') < 0 ? text : CURRENCY.replaceFirst(text, "$1$2");
        Phrase.Search bracketed = NEGATIVE_IN_BRACKETS.search(text);
        if (bracketed.matches()) {
            return parse(bracketed.group(1)).map(BigDecimal::negate);
        }
        if (PLAIN.is(text)) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED.is(text)) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return Optional.empty();
    }

    /** Whether white space stands between two runs of digits, so that there may be two numbers. */
    public static boolean isTorn(String printed) {
        return TORN.in(printed);
    }

    /** Whether there are digits, and marks perhaps, but no letter, Latin or Chinese. */
    private static boolean isOfDigits(String printed) {
        boolean digits = false;
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLetter(printed.charAt(i))) {
                return false;
            }
            digits |= Character.isDigit(printed.charAt(i));
        }
        return digits;
    }

    /** Whether a cell prints that there is nothing: blank, a dash, a slash. */
    public static boolean isNothing(String printed) {
        return printed.isEmpty() || (!Character.isLetterOrDigit(printed.charAt(0)) && NOTHING.is(Texts.fold(printed)));
    }

    /** Whether a cell holds what a spreadsheet prints where a number should be: an error, or the formula itself. */
    public static boolean isFault(String printed) {
        String text = Texts.fold(printed);
        return !text.isEmpty() && "#=".indexOf(text.charAt(0)) >= 0 && FAULT.is(text);
    }
}
