package org.gouji.model.text;

import java.math.BigDecimal;
import java.text.Normalizer;
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
        if (printed.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String text = Texts.squeeze(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                .replace('−', '-')
                .replace('–', '-');
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

    /** Whether a cell prints that there is nothing: blank, a dash, a slash. */
    public static boolean isNothing(String printed) {
        return NOTHING.matcher(Texts.fold(printed)).matches();
    }
}
