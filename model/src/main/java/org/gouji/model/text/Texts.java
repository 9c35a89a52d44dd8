package org.gouji.model.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Folds what printing varies and meaning does not: width of characters, white space, ordinals before a label. */
public final class Texts {

    /** 一、 （一） 1. (1) ① and 其中：, as they stand before a label, several in a row. */
    private static final Pattern ORDINAL = Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]"
            + "|[（(][一二三四五六七八九十]+[）)][、.．]?"
            + "|[（(]\\d{1,2}[）)][、.．]?"
            + "|\\d{1,2}(?:[.．](?!\\d)|、)"
            + "|[①-⑳]"
            + "|其中[:：]?)+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    private Texts() {}

    /** The text without any white space: {@code "二级指 标\n"} becomes {@code "二级指标"}. */
    public static String squeeze(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /**
     * The text in compatibility form (NFKC), full-width letters, digits and brackets folded, without white space: for
     * comparing, never for output.
     */
    public static String fold(String text) {
        return squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /**
     * A row label without white space and without the ordinals before it: {@code "（一）支出合计"} becomes
     * {@code "支出合计"}, {@code "其中：公车购置"} becomes {@code "公车购置"}.
     */
    public static String label(String text) {
        String squeezed = squeeze(text);
        String bare = ORDINAL.matcher(squeezed).replaceFirst("");
        return bare.isEmpty() ? squeezed : bare;
    }
}
