package org.gouji.extract.sheet.display;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shows a number in the format 常规 (General): as many places as matter, and no more than ten digits with a fraction. */
final class PlainNumber {

    /** As many as spreadsheets show where the column is wide enough. */
    private static final int DIGITS = 10;

    private PlainNumber() {}

    /** Numbers that spreadsheets would show as powers of ten have all their digits. */
    static String show(BigDecimal number) {
        int whole = Math.max(1, number.precision() - number.scale());
        BigDecimal rounded = number.setScale(Math.max(0, DIGITS - whole), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
