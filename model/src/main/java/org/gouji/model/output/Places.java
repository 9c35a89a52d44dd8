package org.gouji.model.output;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.source.Box;

/** How places are written: coordinates in points with one decimal, which is finer than any glyph. */
final class Places {

    private static final int DECIMALS = 1;
    private static final double TENTHS = 10;

    private Places() {}

    /** The edges x0, y0, x1, y1. */
    static List<BigDecimal> edges(Box box) {
        return List.of(rounded(box.x0()), rounded(box.y0()), rounded(box.x1()), rounded(box.y1()));
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(Math.round(points * TENTHS), DECIMALS);
    }
}
