package org.gouji.extract.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.extract.page.RulingPen;

/** Follows the abbreviated form of a path (GB/T 33190-2016, 9.1): an operator, then its coordinates. */
final class OfdPath {

    /** How many numbers each operator takes. */
    private static final Map<String, Integer> OPERANDS = Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C", 0);

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");

    private OfdPath() {}

    /** Moves the pen along a path; what is behind something that is no path is not drawn. */
    static void follow(String data, AffineTransform transform, RulingPen pen) {
        String[] tokens = SEPARATORS.split(data.strip(), -1);
        int next = 0;
        while (next < tokens.length) {
            String operator = tokens[next++];
            int operands = OPERANDS.getOrDefault(operator, tokens.length);
            if (next + operands > tokens.length) {
                return;
            }
            next += operands;
            step(operator, tokens, next, transform, pen);
        }
    }

    private static void step(String operator, String[] tokens, int end, AffineTransform transform, RulingPen pen) {
        if (operator.equals("C")) {
            pen.close();
            return;
        }
        Point2D.Float to = new Point2D.Float();
        transform.transform(
                new Point2D.Double(OfdNumbers.number(tokens[end - 2]), OfdNumbers.number(tokens[end - 1])), to);
        if (operator.equals("L")) {
            pen.lineTo(to.x, to.y);
        } else {
            pen.moveTo(to.x, to.y);
        }
    }
}
