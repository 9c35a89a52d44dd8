package org.gouji.testdata.word97;

/** A list of changes of properties (grpprl), the codes of which are those of the specification. */
public final class Sprms {

    /** The definition of a row counts its bytes with two bytes, and one too many. */
    private static final int ROW_DEFINITION = 0xD608;

    private final Bytes bytes = new Bytes();

    private Sprms() {}

    public static Sprms none() {
        return new Sprms();
    }

    public static Sprms of(int code, int value) {
        return none().and(code, value);
    }

    /** A change whose operand has the size that its code says. */
    public Sprms and(int code, int value) {
        bytes.u16(code);
        switch (code >>> 13) {
            case 0, 1 -> bytes.u8(value);
            case 2, 4, 5 -> bytes.u16(value);
            case 3 -> bytes.i32(value);
            default -> throw new IllegalArgumentException("no number: " + Integer.toHexString(code));
        }
        return this;
    }

    /** A change whose operand is headed by its size. */
    public Sprms and(int code, byte[] operand) {
        bytes.u16(code);
        if (code == ROW_DEFINITION) {
            bytes.u16(operand.length + 1);
        } else {
            bytes.u8(operand.length);
        }
        bytes.all(operand);
        return this;
    }

    /** Other changes behind these. */
    public Sprms and(Sprms others) {
        bytes.all(others.bytes);
        return this;
    }

    Bytes bytes() {
        return bytes;
    }
}
