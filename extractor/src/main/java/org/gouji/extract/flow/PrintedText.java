package org.gouji.extract.flow;

import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;

/** The characters of a paragraph as they are printed. */
public final class PrintedText {

    /** The signs of the fonts Wingdings that forms use as boxes to tick, by their code; others are ornaments. */
    private static final Map<Integer, String> SYMBOLS =
            Map.of(0xA3, "□", 0xA8, "□", 0x6F, "□", 0x52, "☑", 0xFE, "☑", 0xFC, "√", 0xFD, "☒", 0x54, "☒");

    /** Where Unicode keeps the characters of symbol fonts, by the page. */
    private static final int SYMBOL_PAGE = 0xF0;

    /** What stands for a tab with a leader: a line of dots, as a contents page prints. */
    private static final String LEADER = "……";

    private static final Pattern SYMBOL = Pattern.compile("[\\uf000-\\uf0ff]");

    private PrintedText() {}

    /** A character of a symbol font, by its code there or in Unicode's private area; empty for an ornament. */
    public static String symbol(int code) {
        int page = code >> 8;
        return page == SYMBOL_PAGE || page == 0 ? SYMBOLS.getOrDefault(code & 0xff, "") : "";
    }

    /**
     * A paragraph's characters on one line: line breaks joined, spaces collapsed, signs of symbol fonts as they look.
     *
     * @param leader whether its tabs draw a line of dots
     */
    public static String onOneLine(CharSequence characters, boolean leader) {
        String tab = leader ? LEADER : " ";
        StringBuilder joined = new StringBuilder();
        for (String line : characters.toString().split("\n", -1)) {
            LineJoin.append(joined, LineJoin.strip(line.replace("\t", tab)));
        }
        return LineJoin.collapse(withSymbols(joined));
    }

    private static String withSymbols(CharSequence text) {
        return SYMBOL.matcher(text).replaceAll(sign -> symbol(sign.group().charAt(0)));
    }
}
