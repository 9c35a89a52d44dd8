package org.gouji.model.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as these documents print them, and refuses what only looks like one. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern NEGATIVE_IN_BRACKETS = Pattern.compile("\\((\\d[\\d,]*(?:\\.\\d+)?)\\)");

    private static final Pattern NOTHING = Pattern.compile("[-—–―−─/_~]*");

    private Numbers() {}

    /**
     * The number that a cell holds, its scale as printed: {@code "1,406.77"}, {@code "１２．３０"}, {@code "-1.2"},
     * {@code "(1.2)"} (an accounting negative). Empty for anything else: {@code "—"}, {@code "12.3.4"}, {@code "3次"},
     * {@code "1,23"}.
     */
    public static Optional<BigDecimal> parse(String printed) {
        if (!isOfDigits(printed)) {
            return Optional.empty();
        }
        String text = Texts.fold(printed).replace('−', '-').replace('–', '-');
        var bracketed = NEGATIVE_IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return parse(bracketed.group(1)).map(BigDecimal::negate);
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return Optional.empty();
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
        return printed.isEmpty()
                || (!Character.isLetterOrDigit(printed.charAt(0))
                        && NOTHING.matcher(Texts.fold(printed)).matches());
    }
}
