package org.gouji.extract.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In which character set the bytes of a text are: that of its font, or else that of the document. */
final class CharacterSets {

    /** Fonts of this set have signs instead of letters. */
    private static final int SYMBOLS = 2;

    /** A font of one of these sets says nothing: Latin, and whatever the system has. */
    private static final int LATIN = 0;

    private static final int DEFAULT = 1;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Java's names of the sets that fonts name by number. */
    private static final Map<Integer, String> BY_FONT = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GB18030"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private static final Map<Integer, String> BY_CODE_PAGE =
            Map.of(932, "windows-31j", 936, "GB18030", 949, "x-windows-949", 950, "x-windows-950", 54936, "GB18030");

    private static final int UTF_8 = 65001;

    private final Map<Integer, Integer> setOfFont = new HashMap<>();
    private Charset document = WESTERN;

    /** The document is in a code page of Windows. */
    void codePage(int number) {
        if (number == UTF_8) {
            document = StandardCharsets.UTF_8;
        } else {
            document = find(BY_CODE_PAGE.getOrDefault(number, "windows-" + number));
        }
    }

    /** Whether the document's characters may have two bytes of which the second looks like ASCII. */
    boolean hasDoubleBytes() {
        return BY_CODE_PAGE.containsValue(document.name());
    }

    /** A font is in a set. */
    void font(int font, int set) {
        setOfFont.put(font, set);
    }

    boolean isSymbolFont(int font) {
        return setOfFont.getOrDefault(font, DEFAULT) == SYMBOLS;
    }

    /** The set of a text in a font. */
    Charset of(int font) {
        int set = setOfFont.getOrDefault(font, DEFAULT);
        return set == LATIN || set == DEFAULT || !BY_FONT.containsKey(set) ? document : find(BY_FONT.get(set));
    }

    private static Charset find(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }
}
