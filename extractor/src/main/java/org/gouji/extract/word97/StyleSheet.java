package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The styles of a document (STSH): what each changes, together with the styles that it is based on. */
final class StyleSheet {

    /** Longer chains of styles based on each other are circles. */
    private static final int MAX_CHAIN = 20;

    private static final int NONE = 0xFFF;
    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;

    /**
     * A style by itself.
     *
     * @param base the style that it is based on
     * @param paragraph what it changes of paragraphs
     * @param characters what it changes of characters
     */
    private record Style(int base, List<Sprm> paragraph, List<Sprm> characters) {
        static final Style EMPTY = new Style(NONE, List.of(), List.of());
    }

    private final List<Style> styles;

    private StyleSheet(List<Style> styles) {
        this.styles = styles;
    }

    static StyleSheet read(Octets sheet) {
        List<Style> styles = new ArrayList<>();
        if (sheet.length() < 6) {
            return new StyleSheet(styles);
        }
        int headSize = sheet.u16(4);
        int at = 2 + sheet.u16(0);
        while (at + 2 <= sheet.length()) {
            int size = Math.min(sheet.u16(at), sheet.length() - at - 2);
            styles.add(size < headSize + 2 ? Style.EMPTY : style(sheet.part(at + 2, size), headSize));
            at += 2 + size;
        }
        return new StyleSheet(styles);
    }

    private static Style style(Octets entry, int headSize) {
        int kind = entry.u16(2) & 0xF;
        List<Octets> changes = changes(entry, headSize);
        List<Sprm> paragraph = List.of();
        List<Sprm> characters = List.of();
        if (kind == PARAGRAPH && !changes.isEmpty()) {
            Octets headed = changes.get(0);
            paragraph = headed.length() < 2 ? List.of() : Sprm.parse(headed.from(2));
            characters = changes.size() < 2 ? List.of() : Sprm.parse(changes.get(1));
        } else if (kind == CHARACTER && !changes.isEmpty()) {
            characters = Sprm.parse(changes.get(0));
        }
        return new Style(entry.u16(2) >> 4, paragraph, characters);
    }

    /** The lists of changes behind a style's name, each on an even offset. */
    private static List<Octets> changes(Octets entry, int headSize) {
        List<Octets> changes = new ArrayList<>();
        int count = entry.u16(4) & 0xF;
        int at = headSize + 2 + 2 * entry.u16(headSize) + 2;
        while (changes.size() < count && at + 2 <= entry.length()) {
            int size = Math.min(entry.u16(at), entry.length() - at - 2);
            changes.add(entry.part(at + 2, size));
            at += 2 + size + size % 2;
        }
        return changes;
    }

    /** What a style changes of paragraphs, the changes of its bases first. */
    List<Sprm> paragraph(int style) {
        List<Sprm> changes = new ArrayList<>();
        chain(style).forEach(each -> changes.addAll(each.paragraph()));
        return changes;
    }

    /** What a style changes of characters, the changes of its bases first. */
    List<Sprm> characters(int style) {
        List<Sprm> changes = new ArrayList<>();
        chain(style).forEach(each -> changes.addAll(each.characters()));
        return changes;
    }

    private List<Style> chain(int style) {
        List<Style> chain = new ArrayList<>();
        for (int at = style;
                at < styles.size() && chain.size() < MAX_CHAIN;
                at = styles.get(at).base()) {
            chain.add(styles.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }
}
