package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Completes codes of which a line prints only its own piece, 类 208 above 款 05 above 项 01: each takes the digits that it leaves
 * out from the line above.
 */
final class SplitCodes {

    private SplitCodes() {}

    /** The lines, every code whole; a piece that follows no code stays as printed. */
    static List<Line> completed(List<Line> lines) {
        List<Line> whole = new ArrayList<>(lines.size());
        String above = "";
        for (Line line : lines) {
            Line complete = line.withCode(completed(line.label(), above));
            above = isWhole(complete.label()) ? complete.label().code() : above;
            whole.add(complete);
        }
        return whole;
    }

    private static String completed(Labels.Label label, String above) {
        int missing = missing(label);
        return !label.code().isEmpty() && missing > 0 && missing <= above.length()
                ? above.substring(0, missing) + label.code()
                : label.code();
    }

    private static boolean isWhole(Labels.Label label) {
        return !label.code().isEmpty() && missing(label) == 0;
    }

    /** How many digits a code of this depth has and the line does not print: three for 类, two more for 款 and for 项. */
    private static int missing(Labels.Label label) {
        return 2 * label.level() + 1 - label.code().length();
    }
}
