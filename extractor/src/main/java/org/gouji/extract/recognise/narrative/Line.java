package org.gouji.extract.recognise.narrative;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.gouji.model.source.Block;
import org.gouji.model.source.Provenance;
import org.gouji.model.text.Texts;

/**
 * A paragraph as the sentence engine reads it: without white space and quotation marks, digits, letters and marks in one
 * width, and for every character where it stands in the printed text.
 */
final class Line {

    private static final String QUOTES = "\"“”'‘’「」『』＂";
    private static final String OPENING = "“‘「『";

    private final String printed;
    private final String text;
    private final int[] at;
    private final BiFunction<Integer, Integer, Provenance> places;

    private Line(String printed, String text, int[] at, BiFunction<Integer, Integer, Provenance> places) {
        this.printed = printed;
        this.text = text;
        this.at = at;
        this.places = places;
    }

    static Line of(Block.Paragraph paragraph) {
        return of(paragraph.text(), paragraph::place);
    }

    /** The text of a cell, in which every figure stands where the cell does. */
    static Line of(String cell, Provenance place) {
        return of(cell, (from, to) -> place);
    }

    /** The words of a heading as those of a paragraph are read. */
    static String folded(String heading) {
        return of(heading, (Provenance) null).text();
    }

    private static Line of(String printed, BiFunction<Integer, Integer, Provenance> places) {
        String marked = Texts.punctuated(printed);
        StringBuilder text = new StringBuilder(printed.length());
        int[] at = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char folded = fold(marked.charAt(i));
            if (folded != 0) {
                at[text.length()] = i;
                text.append(folded);
            }
        }
        return new Line(printed, text.toString(), Arrays.copyOf(at, text.length()), places);
    }

    /** The character in one width; 0 for what is left out. */
    private static char fold(char character) {
        if (character >= '\u4e00' && character <= '\u9fff') {
            return character; // the Chinese ones, which are most
        }
        if (QUOTES.indexOf(character) >= 0
                || Texts.squeeze(String.valueOf(character)).isEmpty()) {
            return 0;
        }
        if (character >= '①' && character <= '⑳') {
            return character;
        }
        return switch (character) {
            case '(' -> '（';
            case ')' -> '）';
            case '，', '；', '：', '（', '）', '！', '？' -> character;
            case ';' -> '；';
            case ':' -> '：';
            case '−', '–' -> '-';
            default -> {
                String compatible = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
                yield compatible.length() == 1 ? compatible.charAt(0) : character;
            }
        };
    }

    /** A part of the line as a line of its own. */
    Line part(int from, int to) {
        return new Line(printed, text.substring(from, to), Arrays.copyOfRange(at, from, to), places);
    }

    String text() {
        return text;
    }

    /** The characters from {@code from} to {@code to} as printed, without white space, with the quotation marks around them. */
    String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        int start = at[from];
        int end = at[to - 1] + 1;
        if (start > 0 && OPENING.indexOf(printed.charAt(start - 1)) >= 0) {
            start--;
        }
        String words = Texts.squeeze(printed.substring(start, end));
        return closes(words) || end == printed.length() || QUOTES.indexOf(printed.charAt(end)) < 0
                ? words
                : words + printed.charAt(end);
    }

    private static boolean closes(String words) {
        return words.chars().filter(c -> c == '“').count()
                == words.chars().filter(c -> c == '”').count();
    }

    /** Where the characters from {@code from} to {@code to} stand. */
    Provenance place(int from, int to) {
        return places.apply(at[from], at[to - 1] + 1);
    }
}
