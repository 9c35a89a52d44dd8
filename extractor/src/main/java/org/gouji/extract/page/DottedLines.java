package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gouji.model.source.Box;

/** Gathers dots painted one by one, as browsers draw dotted borders, to the lines that they make up. */
final class DottedLines {

    /** Fewer dots in a row are no line. */
    private static final int LEAST = 6;

    /** The dots of one line are centred on it but for so many points. */
    private static final double LEVEL = 0.3;

    /** Between two dots of a line there is at most so much, in points. */
    private static final double GAP = 3;

    private final List<Box> dots = new ArrayList<>();

    void add(Box dot) {
        dots.add(dot);
    }

    /** The lines, from left to right and from top to bottom; dots that are not in a row make up none. */
    List<Ruling> lines() {
        List<Ruling> lines = new ArrayList<>();
        gather(Box::centreY, Box::x0)
                .forEach(run -> lines.add(new Ruling(
                        true,
                        run.get(0).centreY(),
                        run.get(0).x0(),
                        run.get(run.size() - 1).x1())));
        gather(Box::centreX, Box::y0)
                .forEach(run -> lines.add(new Ruling(
                        false,
                        run.get(0).centreX(),
                        run.get(0).y0(),
                        run.get(run.size() - 1).y1())));
        return lines;
    }

    /** The runs of dots that share a position across, near each other along. */
    private List<List<Box>> gather(ToDoubleFunction<Box> across, ToDoubleFunction<Box> along) {
        List<Box> sorted = new ArrayList<>(dots);
        sorted.sort(Comparator.comparingDouble(across));
        List<List<Box>> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || across.applyAsDouble(sorted.get(i)) - across.applyAsDouble(sorted.get(i - 1)) > LEVEL) {
                List<Box> level = new ArrayList<>(sorted.subList(first, i));
                level.sort(Comparator.comparingDouble(along));
                cut(level, along, runs);
                first = i;
            }
        }
        return runs;
    }

    private static void cut(List<Box> level, ToDoubleFunction<Box> along, List<List<Box>> into) {
        int first = 0;
        for (int i = 1; i <= level.size(); i++) {
            if (i == level.size() || along.applyAsDouble(level.get(i)) - along.applyAsDouble(level.get(i - 1)) > GAP) {
                if (i - first >= LEAST) {
                    into.add(level.subList(first, i));
                }
                first = i;
            }
        }
    }
}
