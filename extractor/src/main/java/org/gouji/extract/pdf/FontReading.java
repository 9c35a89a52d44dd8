package org.gouji.extract.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What the codes of one font mean, each looked up once. */
final class FontReading {

    private final PDFont font;
    private final Map<Integer, String> known = new HashMap<>();

    FontReading(PDFont font) {
        this.font = font;
    }

    /** The Unicode of a code; empty where the font does not tell. */
    String unicode(int code) {
        return known.computeIfAbsent(code, this::lookUp);
    }

    private String lookUp(int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return "";
        }
        int first = text.codePointAt(0);
        if (first == 0xFFFD || (first < 0x20 && first != '\t') || isPrivate(first)) {
            return "";
        }
        return isRadical(first) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Kangxi radicals and the CJK radicals supplement, which some producers write for the characters that look alike. */
    private static boolean isRadical(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
    }

    private static boolean isPrivate(int codePoint) {
        return codePoint >= 0xE000 && codePoint <= 0xF8FF;
    }
}
