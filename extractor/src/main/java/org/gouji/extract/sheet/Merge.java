package org.gouji.extract.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An area of cells, most often of merged ones. Rows and columns count from 1. */
record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final int LETTERS = 26;

    /** The area that a reference names: {@code A1:C3}, {@code B7}. */
    static Optional<Merge> parse(String reference) {
        String[] corners = reference.split(":", 2);
        Matcher from = REFERENCE.matcher(corners[0].strip());
        Matcher to = REFERENCE.matcher(corners[corners.length - 1].strip());
        if (!from.matches() || !to.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Merge(
                Integer.parseInt(from.group(2)),
                Integer.parseInt(to.group(2)),
                column(from.group(1)),
                column(to.group(1))));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    boolean isSingle() {
        return firstRow >= lastRow && firstColumn >= lastColumn;
    }

    boolean isOrdered() {
        return firstRow <= lastRow && firstColumn <= lastColumn;
    }
}
