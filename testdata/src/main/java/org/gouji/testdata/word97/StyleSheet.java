package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;

/** The styles of a document: the one of all paragraphs, and those of a user. */
final class StyleSheet {

    /** Styles that are a user's own come behind those that Word keeps for itself. */
    private static final int FIRST = 15;

    /** The number of bytes that the sheet says of itself before its styles. */
    private static final int HEAD = 18;

    /** The number of bytes that every style says of itself before its name. */
    private static final int STYLE_HEAD = 10;

    /** The number that stands for no style, where one says what it is based on. */
    private static final int NONE = 0xFFF;

    private static final int OF_PARAGRAPHS = 1;

    private final List<Bytes> styles = new ArrayList<>();

    /** Adds a style of paragraphs, based on another or on none (0xFFF); gives its number. */
    int add(int base, Bytes paragraph, Bytes characters) {
        int number = FIRST + styles.size();
        styles.add(new Bytes()
                .u16(0xFFE)
                .u16(OF_PARAGRAPHS | base << 4)
                .u16(2)
                .u16(0)
                .u16(0)
                .u16(1)
                .utf16("S")
                .u16(0)
                .all(counted(new Bytes().u16(number).all(paragraph)))
                .all(counted(characters)));
        return number;
    }

    Bytes bytes() {
        Bytes sheet = new Bytes()
                .u16(HEAD)
                .u16(FIRST + styles.size())
                .u16(STYLE_HEAD)
                .u16(1)
                .padTo(2 + HEAD);
        Bytes normal = normal();
        sheet.u16(normal.size()).all(normal).zeros(2 * (FIRST - 1));
        styles.forEach(style -> sheet.u16(style.size()).all(style));
        return sheet;
    }

    private static Bytes normal() {
        return new Bytes()
                .u16(0)
                .u16(OF_PARAGRAPHS | NONE << 4)
                .u16(2)
                .zeros(4)
                .u16("Normal".length())
                .utf16("Normal")
                .u16(0)
                .all(counted(new Bytes().u16(0)))
                .all(counted(new Bytes()));
    }

    /** Properties headed by their size, and filled up to an even one. */
    private static Bytes counted(Bytes properties) {
        return new Bytes().u16(properties.size()).all(properties).zeros(properties.size() % 2);
    }
}
