package org.gouji.extract.rtf;

/** What holds inside a group of the file, until it is closed. A group begins with what holds around it. */
final class Group {

    /** What the text of a group is. */
    enum Destination {
        /** The body, or a text box. */
        TEXT,
        /** The automatic number of a paragraph. */
        ORDINAL,
        /** The properties of the rows of a table inside another. */
        INNER_ROW,
        /** The table of fonts, whose names do not matter. */
        FONTS,
        /** The data of an embedded object, in digits. */
        OBJECT_DATA,
        /** Nothing that is printed, though there may be pictures and text boxes in it. */
        SILENT,
        /** Nothing at all. */
        SKIPPED
    }

    Destination destination = Destination.TEXT;
    int font;

    /** How many bytes stand behind a Unicode character for readers that do not know it. */
    int fallback = 1;

    boolean hidden;
    boolean deleted;

    /** In how many tables the paragraph stands. */
    int depth;

    /** Whether the paragraph's tabs draw a line of dots. */
    boolean leader;

    /** Whether a text box ends with this group. */
    boolean isTextBox;

    /** Whether an embedded object ends with this group. */
    boolean isObject;

    /** Whether the group is an embedded object, and pictures in it show that. */
    boolean inObject;

    Group() {}

    /** A group inside another. */
    Group(Group around) {
        destination = around.destination;
        font = around.font;
        fallback = around.fallback;
        hidden = around.hidden;
        deleted = around.deleted;
        depth = around.depth;
        leader = around.leader;
        inObject = around.inObject;
    }

    boolean prints() {
        return destination == Destination.TEXT || destination == Destination.ORDINAL;
    }

    void resetParagraph() {
        depth = 0;
        leader = false;
    }
}
