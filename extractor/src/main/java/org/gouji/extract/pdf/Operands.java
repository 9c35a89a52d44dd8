package org.gouji.extract.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;

/**
 * What stands before an operator. The elements of an array are operands one after the other: of the operators that matter only
 * TJ takes an array, and takes nothing else.
 */
final class Operands {

    /** More than the longest line of text has pieces. */
    private static final int MOST = 1 << 17;

    private static final int USUAL = 16;

    private float[] numbers = new float[USUAL];

    /** Names and strings; null where there is a number. */
    private Object[] others = new Object[USUAL];

    private int size;

    void clear() {
        size = 0;
    }

    void addNumber(float number) throws TooMuch {
        grow();
        numbers[size] = number;
        others[size++] = null;
    }

    void addName(COSName name) throws TooMuch {
        grow();
        others[size++] = name;
    }

    void addString(byte[] string) throws TooMuch {
        grow();
        others[size++] = string;
    }

    int size() {
        return size;
    }

    boolean isNumber(int index) {
        return index < size && others[index] == null;
    }

    /** Whether at least so many numbers stand first. */
    boolean beginWithNumbers(int count) {
        for (int i = 0; i < count; i++) {
            if (!isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    float number(int index) {
        return numbers[index];
    }

    Optional<COSName> name(int index) {
        return index < size && others[index] instanceof COSName name ? Optional.of(name) : Optional.empty();
    }

    Optional<byte[]> string(int index) {
        return index < size && others[index] instanceof byte[] string ? Optional.of(string) : Optional.empty();
    }

    /** The first six numbers as a matrix. */
    Transform transform() {
        return new Transform(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    private void grow() throws TooMuch {
        if (size == numbers.length) {
            TooMuch.when(size >= MOST, "more than " + MOST + " operands");
            numbers = Arrays.copyOf(numbers, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
        }
    }
}
