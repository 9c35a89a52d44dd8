package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Says in which columns the words of lines stand.
 *
 * @param fullWidth how many columns a Chinese character takes: 2 where people see it, 1 where a tool counted characters
 */
record TypedLines(int fullWidth) {

    /** Chinese characters and marks, and what else takes the room of two letters, begin here. */
    private static final int FIRST_WIDE = 0x1100;

    /** The width under which more words of the lines begin or end below each other. */
    static TypedLines fitting(List<Line> lines) {
        TypedLines counted = new TypedLines(1);
        TypedLines seen = new TypedLines(2);
        return seen.aligned(lines) > counted.aligned(lines) ? seen : counted;
    }

    /** How many words of lines that have several begin or end where one of the last such line does. */
    private int aligned(List<Line> lines) {
        int aligned = 0;
        BitSet last = new BitSet();
        for (Line line : lines) {
            List<TypedWord> words = words(line, 0);
            if (words.size() > 1) {
                BitSet edges = new BitSet();
                words.forEach(word -> {
                    edges.set(word.from());
                    edges.set(word.to());
                });
                last.and(edges);
                aligned += last.cardinality();
                last = edges;
            }
        }
        return aligned;
    }

    /** The words of a line, from the left; none where it holds a page number. */
    List<TypedWord> words(Line line, int number) {
        List<TypedWord> words = new ArrayList<>();
        String text = TextReader.isPageNumber(line) ? "" : line.text();
        int column = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Line.isBlank(text.charAt(i));
            if (blank && i > start) {
                String word = text.substring(start, i);
                words.add(new TypedWord(column, column + columns(word), word, number));
                column += columns(word);
            }
            if (blank && i < text.length()) {
                column += columns(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        return words;
    }

    private int columns(String text) {
        return text.chars()
                .map(character -> character < FIRST_WIDE ? 1 : fullWidth)
                .sum();
    }
}
