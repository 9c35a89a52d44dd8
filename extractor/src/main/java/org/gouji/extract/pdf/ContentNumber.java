package org.gouji.extract.pdf;

/** A number while its characters are read. */
final class ContentNumber {

    /** Digits beyond this value no coordinate needs; a double holds all whole numbers up to it. */
    private static final long ENOUGH = 1L << 49;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
    };

    private final boolean negative;
    private boolean begun;
    private boolean fraction;
    private long digits;

    /** How many of the digits stand behind the point; negative where some before it were left out. */
    private int places;

    ContentNumber(boolean negative) {
        this.negative = negative;
    }

    /** Takes a character, if it belongs to the number. */
    boolean takes(byte letter) {
        boolean first = !begun;
        begun = true;
        if (letter >= '0' && letter <= '9') {
            add(letter - '0');
            return true;
        }
        if (letter == '.' && !fraction) {
            fraction = true;
            return true;
        }
        return letter == '-' || (letter == '+' && first);
    }

    private void add(int digit) {
        if (digits < ENOUGH && places < POWERS_OF_TEN.length - 1) {
            digits = 10 * digits + digit;
            places += fraction ? 1 : 0;
        } else if (!fraction) {
            places--;
        }
    }

    float value() {
        double size = places >= 0 ? digits / POWERS_OF_TEN[places] : digits * Math.pow(10, -places);
        float near = (float) Math.min(size, Float.MAX_VALUE);
        return negative ? -near : near;
    }
}
