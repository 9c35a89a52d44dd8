package org.gouji.model.text;

import java.text.Normalizer;

/** Folds what printing varies and meaning does not: width of characters, white space, ordinals before a label. */
public final class Texts {

    /** 一、 （一） 1. (1) ① and 其中：, as they stand before a label, several in a row. */
    private static final Phrase ORDINAL = Phrase.of("^(?:[一二三四五六七八九十]+[、.．]"
            + "|[（(][一二三四五六七八九十]+[）)][、.．]?"
            + "|[（(]\\d{1,2}[）)][、.．]?"
            + "|\\d{1,2}(?:[.．](?!\\d)|、)"
            + "|[①-⑳]"
            + "|其中[:：]?)+");

    /** What an ordinal can begin with: most labels have none, and need no further look. */
    private static final String ORDINAL_BEGINS = "一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳其";

    /** All that is white here: ASCII, no-break, ideographic and zero-width space, byte-order mark. */
    private static final String SPACE = " \t\n\u000b\f\r\u00a0\u3000\u200b\ufeff";

    /** The marks of Chinese print that compatibility leaves alone. */
    private static final String FOLDED_MARKS = "、。〈〉《》「」『』【】〔〕“”‘’—·×";

    /** The first full-width form, ！, and the last, ～: those of the printing characters of ASCII, in their order. */
    private static final char FULL_WIDTH = '！';

    private static final char LAST_FULL_WIDTH = '～';

    private Texts() {}

    /** The text without any white space: {@code "二级指 标\n"} becomes {@code "二级指标"}. */
    public static String squeeze(String text) {
        StringBuilder kept = null; // most texts have no space and need no copy
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSpace(letter)) {
                kept = kept == null ? new StringBuilder(text.length()).append(text, 0, i) : kept;
            } else if (kept != null) {
                kept.append(letter);
            }
        }
        return kept == null ? text : kept.toString();
    }

    /** Nearly all letters are Chinese characters or print in ASCII, and need no search. */
    private static boolean isSpace(char letter) {
        boolean possible = letter <= ' ' || (letter > '~' && letter <= '\u3000') || letter == '\ufeff';
        return possible && SPACE.indexOf(letter) >= 0;
    }

    /**
     * The text with the marks of a Chinese sentence in full width, as rules look for them: {@code "优1个;良2个"} becomes
     * {@code "优1个；良2个"}. Between digits a mark belongs to a number, 1,200 or 3:1, and stays. No character is added or taken away.
     */
    public static String punctuated(String text) {
        StringBuilder marked = null; // most texts have none and need no copy
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char full = fullMark(letter);
            if (full != letter && !(isDigit(text, i - 1) && isDigit(text, i + 1))) {
                marked = marked == null ? new StringBuilder(text) : marked;
                marked.setCharAt(i, full);
            }
        }
        return marked == null ? text : marked.toString();
    }

    private static char fullMark(char letter) {
        return switch (letter) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            default -> letter;
        };
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /**
     * The text in compatibility form (NFKC), full-width letters, digits and brackets folded, without white space: for
     * comparing, never for output.
     */
    public static String fold(String text) {
        int same = 0;
        while (same < text.length() && isFolded(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isFolded(letter)) {
                folded.append(letter);
            } else if (letter >= FULL_WIDTH && letter <= LAST_FULL_WIDTH) {
                folded.append((char) (letter - FULL_WIDTH + '!'));
            } else if (!isSpace(letter)) {
                return squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC)); // a rare character, and slow
            }
        }
        return folded.toString();
    }

    /** Whether a character is its own compatibility form, among others that are: so are nearly all of these documents. */
    private static boolean isFolded(char letter) {
        return (letter >= '\u4e00' && letter <= '\u9fff')
                || (letter > ' ' && letter < '\u007f')
                || FOLDED_MARKS.indexOf(letter) >= 0;
    }

    /** The Chinese characters of the text alone: what it says, apart from its numbers, marks and spaces. */
    public static String wordsOf(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().filter(Character::isIdeographic).forEach(words::appendCodePoint);
        return words.toString();
    }

    /** Whether the text has a Chinese character: what has none is a number, a code or a mark, and names nothing. */
    public static boolean isWorded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A row label without white space and without the ordinals before it: {@code "（一）支出合计"} becomes
     * {@code "支出合计"}, {@code "其中：公车购置"} becomes {@code "公车购置"}.
     */
    public static String label(String text) {
        String squeezed = squeeze(text);
        if (squeezed.isEmpty() || ORDINAL_BEGINS.indexOf(squeezed.charAt(0)) < 0) {
            return squeezed;
        }
        Phrase.Search ordinal = ORDINAL.search(squeezed);
        boolean named = ordinal.lookingAt() && ordinal.end() < squeezed.length();
        return named ? squeezed.substring(ordinal.end()) : squeezed;
    }
}
