package org.gouji.extract.word97;

import java.util.List;

/**
 * The properties of a run of characters that say whether and what it prints.
 *
 * @param deleted whether a tracked change has removed it
 * @param hidden whether it is not printed
 * @param special whether its characters stand for something else: a picture, a mark
 * @param data whether its picture is none, but the data of a field
 * @param object whether it belongs to an embedded object
 * @param location where its picture or object is
 * @param symbol the character of a symbol font that stands in its place; 0 for none
 */
record RunFormat(
        boolean deleted, boolean hidden, boolean special, boolean data, boolean object, int location, int symbol) {

    /** A toggle of this value leaves the property as the style has it; one more turns it round. */
    private static final int AS_STYLE = 0x80;

    /**
     * The format of a run.
     *
     * @param style what its paragraph's style changes of characters
     * @param changes what it changes itself
     */
    static RunFormat of(List<Sprm> style, List<Sprm> changes, StyleSheet styles) {
        boolean hiddenByStyle = hidden(style, false);
        boolean deleted = false;
        boolean special = false;
        boolean data = false;
        boolean object = false;
        int location = 0;
        int symbol = 0;
        for (Sprm change : changes) {
            switch (change.code()) {
                case Sprm.C_STYLE ->
                    hiddenByStyle = hidden(styles.characters(change.operand().u16(0)), hiddenByStyle);
                case Sprm.C_DELETED -> deleted = change.isOn();
                case Sprm.C_IS_SPECIAL -> special = change.isOn();
                case Sprm.C_IS_DATA -> data = change.isOn();
                case Sprm.C_IS_OBJECT -> object = change.isOn();
                case Sprm.C_LOCATION -> location = change.operand().i32(0);
                case Sprm.C_SYMBOL -> symbol = change.operand().u16(2);
                default -> {
                    // how characters look does not matter
                }
            }
        }
        boolean hidden = hidden(changes, hiddenByStyle);
        return new RunFormat(deleted, hidden, special, data, object, location, symbol);
    }

    private static boolean hidden(List<Sprm> changes, boolean inherited) {
        boolean hidden = inherited;
        for (Sprm change : changes) {
            if (change.code() == Sprm.C_HIDDEN) {
                int toggle = change.operand().u8(0);
                hidden = toggle < AS_STYLE ? toggle != 0 : inherited ^ (toggle != AS_STYLE);
            }
        }
        return hidden;
    }
}
