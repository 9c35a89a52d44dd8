package org.gouji.extract.page;

/** Tells text that runs across the page at a slant: a watermark, which would end in the cells that it crosses. */
public final class Slant {

    /** Text is slanted when its line rises or falls by more than this part of its length: ten degrees. */
    private static final double LEAST = 0.18;

    private Slant() {}

    /**
     * Whether a line is slanted, and neither level nor upright.
     *
     * @param across how far it goes to the side
     * @param along how far it goes up or down
     */
    public static boolean of(double across, double along) {
        double far = Math.max(Math.abs(across), Math.abs(along));
        double near = Math.min(Math.abs(across), Math.abs(along));
        return near > LEAST * far;
    }
}
