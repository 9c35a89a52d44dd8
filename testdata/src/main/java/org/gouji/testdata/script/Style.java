package org.gouji.testdata.script;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a document prints its numbers.
 *
 * @param zero what stands in a table for nothing: {@code 0.00}, a dash or an empty text
 * @param grouping whether tables separate thousands
 * @param gap whether a space stands between a number of the text and the Chinese around it
 * @param trim whether the text leaves out zeros at the end of a percentage
 */
record Style(String zero, boolean grouping, boolean gap, boolean trim) {

    /** Reads {@code zero=0.00 grouping gap trim}; what is not named is off, and zeros are blank. */
    static Style parse(String words) {
        String zero = "";
        for (String word : words.split(" ", -1)) {
            zero = word.startsWith("zero=") ? word.substring("zero=".length()) : zero;
        }
        return new Style(zero, words.contains("grouping"), words.contains("gap"), words.contains("trim"));
    }

    /** An amount in a table. */
    String inTable(BigDecimal value) {
        if (value.signum() == 0) {
            return zero;
        }
        if (!grouping) {
            return value.toPlainString();
        }
        String pattern = value.scale() > 0 ? "#,##0." + "0".repeat(value.scale()) : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** A number of the text; percentages may be trimmed. */
    BigDecimal inText(BigDecimal value, String unit) {
        if (!trim || !unit.equals("%")) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
