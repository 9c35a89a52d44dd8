package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.flow.ListNumbers;
import org.gouji.extract.flow.ListNumbers.Level;
import org.gouji.extract.flow.ListNumbers.ListDefinition;

/**
 * The lists that paragraphs may belong to: definitions (PlfLst), each followed by its levels, and lists that count by one of
 * them, perhaps with levels of their own (PlfLfo).
 */
final class Lists {

    private static final int DEFINITION = 28;
    private static final int LEVEL_HEAD = 28;
    private static final int LIST = 16;

    private static final int SINGLE_LEVEL = 0x01;
    private static final int DIGITS_ONLY = 0x04;
    private static final int RESTARTS = 0x10;
    private static final int REDEFINES = 0x20;

    /** More lists than this are damage. */
    private static final int MAX_LISTS = 0x7FFF;

    /** The formats of numbers in the order of their codes, by the names that Office Open XML gives them. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private static final int NO_NUMBER = 255;

    /** A level as read, and the offset behind it. */
    private record ReadLevel(Level level, int end) {}

    private final Map<Integer, List<Level>> definitions = new LinkedHashMap<>();
    private final List<ListDefinition> lists = new ArrayList<>();
    private final ListNumbers numbers = new ListNumbers();

    private Lists() {}

    /**
     * Reads the lists of a document; what is damaged of them is left out, and paragraphs stay without their number.
     *
     * @param definitions the definitions and, behind their own length, their levels
     * @param overrides the lists
     */
    static Lists read(Octets definitions, Octets overrides) {
        Lists lists = new Lists();
        try {
            lists.define(definitions);
            lists.list(overrides);
        } catch (IndexOutOfBoundsException outside) {
            return lists;
        }
        return lists;
    }

    /** The ordinal printed before the next paragraph of a list, from 1; empty where none is. */
    String next(int list, int level) {
        boolean exists = list > 0 && list <= lists.size() && level < ListNumbers.LEVELS;
        return exists ? numbers.next(list, lists.get(list - 1), level) : "";
    }

    private void define(Octets definitions) {
        int count = definitions.length() == 0 ? 0 : definitions.u16(0);
        int at = 2 + DEFINITION * count;
        for (int i = 0; i < count; i++) {
            int head = 2 + DEFINITION * i;
            int levels = (definitions.u8(head + 26) & SINGLE_LEVEL) != 0 ? 1 : ListNumbers.LEVELS;
            List<Level> read = undefinedLevels();
            for (int level = 0; level < levels; level++) {
                ReadLevel found = level(definitions, at);
                read.set(level, found.level());
                at = found.end();
            }
            this.definitions.put(definitions.i32(head), read);
        }
    }

    private static List<Level> undefinedLevels() {
        List<Level> levels = new ArrayList<>();
        for (int level = 0; level < ListNumbers.LEVELS; level++) {
            levels.add(Level.UNDEFINED);
        }
        return levels;
    }

    private static ReadLevel level(Octets octets, int at) {
        int text = at + LEVEL_HEAD + octets.u8(at + 24) + octets.u8(at + 25);
        int length = octets.u16(text);
        int format = octets.u8(at + 4);
        boolean digitsOnly = (octets.u8(at + 5) & DIGITS_ONLY) != 0;
        String name = format == NO_NUMBER ? "none" : format < FORMATS.size() ? FORMATS.get(format) : "decimal";
        String pattern = pattern(octets.text(text + 2, length, false));
        return new ReadLevel(new Level(octets.i32(at), name, pattern, digitsOnly), text + 2 + 2 * length);
    }

    /** In the text of a level the characters 0 to 8 stand for the numbers of the levels. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        text.chars().forEach(character -> {
            if (character < ListNumbers.LEVELS) {
                pattern.append('%').append(character + 1);
            } else {
                pattern.append((char) character);
            }
        });
        return pattern.toString();
    }

    private void list(Octets overrides) {
        int count = overrides.length() == 0 ? 0 : overrides.i32(0);
        if (count < 0 || count > MAX_LISTS) {
            return;
        }
        int at = 4 + LIST * count;
        for (int i = 0; i < count; i++) {
            int head = 4 + LIST * i;
            int definition = overrides.i32(head);
            List<Level> levels = new ArrayList<>(definitions.getOrDefault(definition, undefinedLevels()));
            Map<Integer, Integer> restarts = new HashMap<>();
            at += 4;
            for (int changes = overrides.u8(head + 12); changes > 0; changes--) {
                at = override(overrides, at, levels, restarts);
            }
            lists.add(new ListDefinition(definition, levels, restarts));
        }
    }

    /** Reads what a list changes of a level; returns the offset behind it. */
    private static int override(Octets overrides, int at, List<Level> levels, Map<Integer, Integer> restarts) {
        int flags = overrides.i32(at + 4);
        int level = Math.min(flags & 0xF, ListNumbers.LEVELS - 1);
        if ((flags & RESTARTS) != 0) {
            restarts.put(level, overrides.i32(at));
        }
        if ((flags & REDEFINES) == 0) {
            return at + 8;
        }
        ReadLevel own = level(overrides, at + 8);
        levels.set(level, own.level());
        if ((flags & RESTARTS) != 0) {
            restarts.put(level, own.level().start());
        }
        return own.end();
    }
}
