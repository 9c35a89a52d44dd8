package org.gouji.extract.recognise.narrative;

import java.text.Normalizer;
import java.util.Arrays;
import org.gouji.model.source.Block;
import org.gouji.model.source.Provenance;
import org.gouji.model.text.Texts;

/**
 * A paragraph as the sentence engine reads it: without white space and quotation marks, digits, letters and brackets in one
 * width, and for every character where it stands in the printed text.
 */
final class Line {

    private static final String QUOTES = "\"“”'‘’「」『』＂";
    private static final String OPENING = "“‘「『";

    private final Block.Paragraph paragraph;
    private final String text;
    private final int[] at;

    private Line(Block.Paragraph paragraph, String text, int[] at) {
        this.paragraph = paragraph;
        this.text = text;
        this.at = at;
    }

    static Line of(Block.Paragraph paragraph) {
        String printed = paragraph.text();
        StringBuilder text = new StringBuilder(printed.length());
        int[] at = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char folded = fold(printed.charAt(i));
            if (folded != 0) {
                at[text.length()] = i;
                text.append(folded);
            }
        }
        return new Line(paragraph, text.toString(), Arrays.copyOf(at, text.length()));
    }

    /** The character in one width; 0 for what is left out. */
    private static char fold(char printed) {
        if (QUOTES.indexOf(printed) >= 0
                || Texts.squeeze(String.valueOf(printed)).isEmpty()) {
            return 0;
        }
        return switch (printed) {
            case '(' -> '（';
            case ')' -> '）';
            case '，', '；', '：', '（', '）', '！', '？' -> printed;
            case ';' -> '；';
            case ':' -> '：';
            case '−', '–' -> '-';
            default -> {
                String compatible = Normalizer.normalize(String.valueOf(printed), Normalizer.Form.NFKC);
                yield compatible.length() == 1 ? compatible.charAt(0) : printed;
            }
        };
    }

    String text() {
        return text;
    }

    /** The characters from {@code from} to {@code to} as printed, without white space, with the quotation marks around them. */
    String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        String all = paragraph.text();
        int start = at[from];
        int end = at[to - 1] + 1;
        if (start > 0 && OPENING.indexOf(all.charAt(start - 1)) >= 0) {
            start--;
        }
        String words = Texts.squeeze(all.substring(start, end));
        return closes(words) || end == all.length() || QUOTES.indexOf(all.charAt(end)) < 0
                ? words
                : words + all.charAt(end);
    }

    private static boolean closes(String words) {
        return words.chars().filter(c -> c == '“').count()
                == words.chars().filter(c -> c == '”').count();
    }

    /** Where the characters from {@code from} to {@code to} stand. */
    Provenance place(int from, int to) {
        return paragraph.place(at[from], at[to - 1] + 1);
    }
}
