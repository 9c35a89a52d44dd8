package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;

/** Writes the automatic numbers of a document: the definitions of lists, and the lists that count by them. */
final class ListTables {

    /** A list of one level counts as so many in the definition, and fills nine in the file. */
    private static final int LEVELS = 9;

    private static final int NO_STYLE = 0xFFF;

    /**
     * A level.
     *
     * @param format the code of the format of its number
     * @param pattern {@code %1} stands for the number of the first level
     */
    record Level(int format, String pattern) {}

    private record CountingList(int definition, int level, int start) {}

    private final List<List<Level>> definitions = new ArrayList<>();
    private final List<CountingList> lists = new ArrayList<>();

    /** A new definition, and a list that counts by it; gives the list's number, from 1. */
    int define(List<Level> levels) {
        definitions.add(levels);
        return addList(definitions.size(), 0, 0);
    }

    /** Another list that counts by a definition, from 1, and begins a level anew. */
    int addList(int definition, int level, int start) {
        lists.add(new CountingList(definition, level, start));
        return lists.size();
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** The definitions, without the levels that follow them. */
    Bytes definitions() {
        Bytes bytes = new Bytes().u16(definitions.size());
        for (int i = 1; i <= definitions.size(); i++) {
            bytes.i32(i).i32(i);
            for (int level = 0; level < LEVELS; level++) {
                bytes.u16(NO_STYLE);
            }
            bytes.u16(0);
        }
        return bytes;
    }

    /** The levels of all definitions. */
    Bytes levels() {
        Bytes bytes = new Bytes();
        for (List<Level> levels : definitions) {
            for (int level = 0; level < LEVELS; level++) {
                bytes.all(level(levels.get(Math.min(level, levels.size() - 1))));
            }
        }
        return bytes;
    }

    private static Bytes level(Level level) {
        StringBuilder text = new StringBuilder(level.pattern());
        Bytes places = new Bytes();
        for (int at = text.indexOf("%"); at >= 0; at = text.indexOf("%")) {
            text.replace(at, at + 2, String.valueOf((char) (text.charAt(at + 1) - '1')));
            places.u8(at + 1);
        }
        return new Bytes()
                .i32(1)
                .u8(level.format())
                .u8(0)
                .all(places.padTo(LEVELS))
                .zeros(13)
                .u16(text.length())
                .utf16(text.toString());
    }

    /** The lists, each with the level that it begins anew. */
    Bytes lists() {
        Bytes bytes = new Bytes().i32(lists.size());
        lists.forEach(list -> bytes.i32(list.definition())
                .zeros(8)
                .u8(list.start() > 0 ? 1 : 0)
                .zeros(3));
        for (CountingList list : lists) {
            bytes.i32(-1);
            if (list.start() > 0) {
                bytes.i32(list.start()).i32(0x10 | list.level());
            }
        }
        return bytes;
    }
}
