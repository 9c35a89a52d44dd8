package org.gouji.extract.word97;

import java.util.List;

/**
 * The properties of a paragraph that say what it is and what is printed with it.
 *
 * @param style its style
 * @param depth in how many tables it stands, one inside the other; 0 for none
 * @param rowEnd whether it is no paragraph but ends a row
 * @param innerCellEnd whether it ends a cell of a table inside another
 * @param list its list, from 1; 0 for none
 * @param level its level in the list, from 0
 * @param leader whether its tabs draw a line of dots
 * @param changes all changes of properties, in the order in which they count
 */
record ParagraphFormat(
        int style,
        int depth,
        boolean rowEnd,
        boolean innerCellEnd,
        int list,
        int level,
        boolean leader,
        List<Sprm> changes) {

    /** Word itself has no deeper tables than this. */
    private static final int MAX_DEPTH = 32;

    /** Bits of a tab that say what leads to it. */
    private static final int LEADER = 0x38;

    static ParagraphFormat of(int style, List<Sprm> changes) {
        boolean inTable = false;
        boolean rowEnd = false;
        boolean innerCellEnd = false;
        int depth = 0;
        int list = 0;
        int level = 0;
        boolean leader = false;
        for (Sprm change : changes) {
            switch (change.code()) {
                case Sprm.P_IN_TABLE -> inTable = change.isOn();
                case Sprm.P_ROW_END, Sprm.P_INNER_ROW_END -> rowEnd |= change.isOn();
                case Sprm.P_INNER_CELL_END -> innerCellEnd = change.isOn();
                case Sprm.P_DEPTH ->
                    depth = Math.max(0, Math.min(change.operand().i32(0), MAX_DEPTH));
                case Sprm.P_LIST -> list = change.operand().i16(0);
                case Sprm.P_LIST_LEVEL -> level = change.operand().u8(0);
                case Sprm.P_TABS -> leader |= hasLeader(change.operand(), 2);
                case Sprm.P_TABS_CLOSE -> leader |= hasLeader(change.operand(), 4);
                default -> {
                    // how a paragraph looks does not matter
                }
            }
        }
        int stands = depth == 0 && inTable ? 1 : depth;
        return new ParagraphFormat(style, stands, rowEnd, innerCellEnd, list, level, leader, changes);
    }

    /** Behind the tabs that are removed stand the positions of those that are set, then a byte about each. */
    private static boolean hasLeader(Octets tabs, int removedSize) {
        int removed = 1 + removedSize * tabs.u8(0);
        int count = removed < tabs.length() ? tabs.u8(removed) : 0;
        for (int i = 0; i < count; i++) {
            int at = removed + 1 + 2 * count + i;
            if (at < tabs.length() && (tabs.u8(at) & LEADER) != 0) {
                return true;
            }
        }
        return false;
    }
}
