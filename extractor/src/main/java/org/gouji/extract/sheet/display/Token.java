package org.gouji.extract.sheet.display;

/**
 * A piece of a number format.
 *
 * @param text the characters to print for a literal, the letters of a date field, the placeholder itself for a digit
 */
record Token(Kind kind, String text) {

    /** What a piece stands for. */
    enum Kind {
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}: the place of a digit. */
        DIGIT,
        POINT,
        /** Between digits it parts thousands, behind them it divides by a thousand. */
        COMMA,
        PERCENT,
        /** {@code E+} of a scientific format, {@code /} of a fraction: the number is shown as it is. */
        OTHER_NOTATION,
        /** A field of a date or time: {@code yyyy}, {@code mm}, {@code ss}, {@code aaaa}. */
        DATE,
        /** A time that does not begin again every day: {@code [h]}. */
        ELAPSED,
        /** Where the day has two halves. */
        HALF_DAY,
        /** {@code @}: the text of the cell. */
        TEXT,
        GENERAL
    }

    static Token literal(String text) {
        return new Token(Kind.LITERAL, text);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
