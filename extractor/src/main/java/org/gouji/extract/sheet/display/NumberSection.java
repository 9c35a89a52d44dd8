package org.gouji.extract.sheet.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.extract.sheet.display.Token.Kind;

/**
 * Shows a number in a section with places for digits: scale it by its percent signs and trailing commas, round it to the places
 * behind the point, put its digits into their places.
 */
final class NumberSection {

    private static final int THOUSAND = 3;

    private final List<Token> tokens;
    private final int point;
    private final int lastDigit;
    private final String whole;
    private final String fraction;
    private final boolean grouped;
    private final StringBuilder shown = new StringBuilder();

    private NumberSection(Section section, BigDecimal number) {
        this.tokens = section.tokens();
        this.point = first(Kind.POINT);
        this.lastDigit = lastDigit();
        int places = (int) tokens.subList(point, tokens.size()).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .count();
        BigDecimal rounded = number.abs().scaleByPowerOfTen(power()).setScale(places, RoundingMode.HALF_UP);
        String digits = rounded.toPlainString();
        int end = digits.indexOf('.');
        String before = end < 0 ? digits : digits.substring(0, end);
        this.whole = before.equals("0") ? "" : before;
        this.fraction = end < 0 ? "" : digits.substring(end + 1);
        this.grouped = isGrouped();
    }

    static String show(Section section, BigDecimal number) {
        NumberSection writer = new NumberSection(section, number);
        writer.write();
        return writer.shown.toString();
    }

    private int first(Kind kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(kind)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The last place before the point, -1 where there is none. */
    private int lastDigit() {
        for (int i = point - 1; i >= 0; i--) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                return i;
            }
        }
        return -1;
    }

    /** By which power of ten the shown number is larger than the stored one. */
    private int power() {
        int power = 0;
        boolean digits = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean scales = token.is(Kind.COMMA) && (!digits || isBeforePoint(i));
            power += token.is(Kind.PERCENT) ? 2 : scales ? -THOUSAND : 0;
            digits |= token.is(Kind.DIGIT);
        }
        return power;
    }

    /** Whether a comma stands behind the last place before the point: {@code 0,.00}. */
    private boolean isBeforePoint(int comma) {
        return comma > lastDigit && comma < point;
    }

    private boolean isGrouped() {
        int from = first(Kind.DIGIT);
        return from < lastDigit && tokens.subList(from, lastDigit).stream().anyMatch(token -> token.is(Kind.COMMA));
    }

    private void write() {
        int left = places(0, point);
        int column = 0;
        if (left == 0 && point < tokens.size() && !whole.isEmpty()) {
            shown.append(whole);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Kind.DIGIT) && i < point) {
                wholeDigits(token, left - 1 - column, column == 0);
                column++;
            } else if (token.is(Kind.DIGIT)) {
                fractionDigit(token, i);
            } else if (token.is(Kind.POINT)) {
                shown.append(i == point && showsFraction() ? "." : "");
            } else if (!token.is(Kind.COMMA)) {
                shown.append(token.text());
            }
        }
    }

    private int places(int from, int to) {
        return (int) tokens.subList(from, to).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .count();
    }

    /** The digit at a place that has so many places to its right; the first place takes all further digits too. */
    private void wholeDigits(Token token, int right, boolean first) {
        int from = first ? Math.max(whole.length() - 1, right) : right;
        for (int place = from; place >= right; place--) {
            String digit = place < whole.length()
                    ? whole.substring(whole.length() - 1 - place, whole.length() - place)
                    : padding(token);
            shown.append(digit);
            shown.append(grouped && !digit.isBlank() && place > 0 && place % THOUSAND == 0 ? "," : "");
        }
    }

    private void fractionDigit(Token token, int at) {
        int place = places(point, at);
        boolean nothing = place >= significant();
        shown.append(nothing ? padding(token) : fraction.substring(place, place + 1));
    }

    /** How many digits of the fraction there are up to the last that is not zero. */
    private int significant() {
        int end = fraction.length();
        while (end > 0 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    /** A point is left out where no digit follows it, as in 12 shown as {@code 0.##}: spreadsheets print {@code 12.} there. */
    private boolean showsFraction() {
        return significant() > 0
                || tokens.subList(point, tokens.size()).stream()
                        .anyMatch(token -> token.is(Kind.DIGIT) && token.text().equals("0"));
    }

    private static String padding(Token place) {
        return switch (place.text()) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }
}
