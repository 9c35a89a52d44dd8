package org.gouji.extract.page;

import org.gouji.model.source.Box;

/** Turns a format's own coordinates into points from the top left of the sheet, turned as it is shown. */
@FunctionalInterface
public interface Frame {

    /** The box between two corners given in the format's coordinates. */
    Box box(double x0, double y0, double x1, double y1);
}
