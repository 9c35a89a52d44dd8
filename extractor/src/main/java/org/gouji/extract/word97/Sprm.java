package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of one property of a character, a paragraph or a row (single property modifier).
 *
 * @param code which property
 * @param operand what it becomes, without any count of bytes before it
 */
record Sprm(int code, Octets operand) {

    static final int C_DELETED = 0x0800;
    static final int C_HIDDEN = 0x083C;
    static final int C_IS_DATA = 0x0806;
    static final int C_IS_OBJECT = 0x080A;
    static final int C_IS_SPECIAL = 0x0855;
    static final int C_STYLE = 0x4A30;
    static final int C_LOCATION = 0x6A03;
    static final int C_SYMBOL = 0x6A09;

    static final int P_IN_TABLE = 0x2416;
    static final int P_ROW_END = 0x2417;
    static final int P_INNER_CELL_END = 0x244B;
    static final int P_INNER_ROW_END = 0x244C;
    static final int P_LIST_LEVEL = 0x260A;
    static final int P_LIST = 0x460B;
    static final int P_DEPTH = 0x6649;
    static final int P_TABS = 0xC60D;
    static final int P_TABS_CLOSE = 0xC615;

    /** The properties, or those of the row, are too many and stand in the stream {@code Data}. */
    static final int P_HUGE = 0x6646;

    static final int P_HUGE_OLD = 0x6645;
    static final int P_ROW_PROPERTIES = 0x646B;

    static final int T_DEFINITION = 0xD608;
    static final int T_MERGE = 0x5624;
    static final int T_VERTICAL_MERGE = 0xD62B;

    /** A count of 255 bytes before tabs means that they say themselves how many they are. */
    private static final int UNCOUNTED = 255;

    /** The changes in a list; one that breaks off ends it, as in Word. */
    static List<Sprm> parse(Octets list) {
        List<Sprm> sprms = new ArrayList<>();
        int at = 0;
        while (at + 2 < list.length()) {
            int code = list.u16(at);
            at += 2;
            int head = headSize(code);
            if (at + head > list.length()) {
                break;
            }
            int size = operandSize(code, list, at);
            if (size < 0 || at + head + size > list.length()) {
                break;
            }
            sprms.add(new Sprm(code, list.part(at + head, size)));
            at += head + size;
        }
        return sprms;
    }

    /** Bytes of the count before an operand. */
    private static int headSize(int code) {
        return code >>> 13 != 6 ? 0 : code == T_DEFINITION ? 2 : 1;
    }

    private static int operandSize(int code, Octets list, int at) {
        return switch (code >>> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> countedSize(code, list, at);
        };
    }

    private static int countedSize(int code, Octets list, int at) {
        if (code == T_DEFINITION) {
            return list.u16(at) - 1;
        }
        int count = list.u8(at);
        if (code == P_TABS_CLOSE && count == UNCOUNTED) {
            int removed = 1 + 4 * list.u8(at + 1);
            return removed + 1 + 3 * list.u8(at + 1 + removed);
        }
        return count;
    }

    boolean isOn() {
        return operand.u8(0) != 0;
    }
}
