package org.gouji.extract.pdf;

/**
 * A matrix as PDF has them: a point (x, y) becomes (ax + cy + e, bx + dy + f). It is reckoned in single precision, as PDF asks
 * for and as other programs do.
 */
record Transform(float a, float b, float c, float d, float e, float f) {

    static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    /** Refuses numbers so large that nothing can be placed by them. */
    Transform {
        if (!Float.isFinite(a + b + c + d + e + f)) {
            throw new ArithmeticException("a matrix without bounds");
        }
    }

    /** This first, then the other. */
    Transform then(Transform other) {
        return new Transform(
                a * other.a + b * other.c,
                a * other.b + b * other.d,
                c * other.a + d * other.c,
                c * other.b + d * other.d,
                e * other.a + f * other.c + other.e,
                e * other.b + f * other.d + other.f);
    }

    /** Starts so much further on, in the units that this transforms. */
    Transform moved(float x, float y) {
        return new Transform(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
    }

    /** Where a point comes to lie: its x. */
    float x(float x, float y) {
        return (float) ((double) a * x + (double) c * y + e);
    }

    /** Where a point comes to lie: its y. */
    float y(float x, float y) {
        return (float) ((double) b * x + (double) d * y + f);
    }
}
