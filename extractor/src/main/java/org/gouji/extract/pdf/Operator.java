package org.gouji.extract.pdf;

/** The operators of page content that place letters and lines. All others paint, clip or annotate, and are passed over. */
enum Operator {
    SAVE("q", Group.STATE, 0),
    RESTORE("Q", Group.STATE, 0),
    TRANSFORM("cm", Group.STATE, 6),
    SET_PARAMETERS("gs", Group.STATE, 0),
    DRAW_OBJECT("Do", Group.STATE, 0),
    INLINE_IMAGE("ID", Group.STATE, 0),

    MOVE("m", Group.PATH, 2),
    LINE("l", Group.PATH, 2),
    CURVE("c", Group.PATH, 6),
    CURVE_FROM_HERE("v", Group.PATH, 4),
    CURVE_TO_CONTROL("y", Group.PATH, 4),
    RECTANGLE("re", Group.PATH, 4),
    CLOSE("h", Group.PATH, 0),
    STROKE("S", Group.PATH, 0),
    CLOSE_STROKE("s", Group.PATH, 0),
    FILL("f", Group.PATH, 0),
    FILL_OLD("F", Group.PATH, 0),
    FILL_EVEN_ODD("f*", Group.PATH, 0),
    FILL_STROKE("B", Group.PATH, 0),
    FILL_STROKE_EVEN_ODD("B*", Group.PATH, 0),
    CLOSE_FILL_STROKE("b", Group.PATH, 0),
    CLOSE_FILL_STROKE_EVEN_ODD("b*", Group.PATH, 0),
    END_PATH("n", Group.PATH, 0),
    SHADE("sh", Group.PATH, 0),

    BEGIN_TEXT("BT", Group.TEXT, 0),
    END_TEXT("ET", Group.TEXT, 0),
    SET_FONT("Tf", Group.TEXT, 0),
    SET_CHARACTER_SPACING("Tc", Group.TEXT, 1),
    SET_WORD_SPACING("Tw", Group.TEXT, 1),
    SET_SCALING("Tz", Group.TEXT, 1),
    SET_LEADING("TL", Group.TEXT, 1),
    SET_RISE("Ts", Group.TEXT, 1),
    SET_RENDERING("Tr", Group.TEXT, 1),
    MOVE_LINE("Td", Group.TEXT, 2),
    MOVE_LINE_SET_LEADING("TD", Group.TEXT, 2),
    SET_LINE("Tm", Group.TEXT, 6),
    NEXT_LINE("T*", Group.TEXT, 0),
    SHOW("Tj", Group.TEXT, 0),
    SHOW_SPACED("TJ", Group.TEXT, 0),
    NEXT_LINE_SHOW("'", Group.TEXT, 0),
    NEXT_LINE_SHOW_SPACED("\"", Group.TEXT, 2),

    STROKE_GRAY("G", Group.COLOUR, 1),
    FILL_GRAY("g", Group.COLOUR, 1),
    STROKE_RGB("RG", Group.COLOUR, 3),
    FILL_RGB("rg", Group.COLOUR, 3),
    STROKE_CMYK("K", Group.COLOUR, 4),
    FILL_CMYK("k", Group.COLOUR, 4),
    STROKE_SPACE("CS", Group.COLOUR, 0),
    FILL_SPACE("cs", Group.COLOUR, 0),
    STROKE_COLOUR("SC", Group.COLOUR, 0),
    FILL_COLOUR("sc", Group.COLOUR, 0),
    STROKE_COLOUR_ANY("SCN", Group.COLOUR, 0),
    FILL_COLOUR_ANY("scn", Group.COLOUR, 0),

    OTHER("", Group.NONE, 0);

    /** What an operator has to do with. */
    enum Group {
        STATE,
        PATH,
        TEXT,
        COLOUR,
        NONE
    }

    /** The letters of the longest name. */
    static final int LONGEST = 3;

    /** Four times the operators, so that hardly two of them want one place. */
    private static final int PLACES = 256;

    private static final Operator[] BY_NAME = new Operator[PLACES];

    static {
        for (Operator operator : values()) {
            BY_NAME[place(operator.packed)] = operator;
        }
    }

    private final int packed;
    private final Group group;
    private final int numbers;

    Operator(String name, Group group, int numbers) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters = (letters << Byte.SIZE) | name.charAt(i);
        }
        this.packed = letters;
        this.group = group;
        this.numbers = numbers;
    }

    Group group() {
        return group;
    }

    /** How many numbers have to stand first among its operands; with fewer it does nothing. */
    int numbers() {
        return numbers;
    }

    /**
     * The operator of a name.
     *
     * @param packed its letters, the last in the lowest byte
     */
    static Operator named(int packed) {
        Operator operator = BY_NAME[place(packed)];
        return operator == null || operator.packed != packed ? OTHER : operator;
    }

    /** The place of a name, or the free one behind it. */
    private static int place(int packed) {
        int place = (packed * 31 + (packed >>> Byte.SIZE) * 7) % PLACES;
        while (BY_NAME[place] != null && BY_NAME[place].packed != packed) {
            place = (place + 1) % PLACES;
        }
        return place;
    }
}
