package org.gouji.extract.recognise.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.statement.Unit;

/**
 * Gives the unit that a total prints, （一）车辆数合计（辆）, to the lines below it that are its parts: 1．主要负责人用车. The
 * ordinals tell what is a part of what. Money needs none of this, the table states it.
 */
final class CountedParts {

    /** The totals that are open in each block, the innermost first; the blocks are known by their first column. */
    private final Map<Integer, Deque<Labels.Label>> open = new HashMap<>();

    private CountedParts() {}

    /** The lines, those without a unit that are parts of something counted with its unit. */
    static List<Line> completed(List<Line> lines) {
        CountedParts parts = new CountedParts();
        List<Line> completed = new ArrayList<>(lines.size());
        for (Line line : lines) {
            completed.add(line.label().level() == 0 ? line : parts.completed(line));
        }
        return completed;
    }

    private Line completed(Line line) {
        Deque<Labels.Label> above = open.computeIfAbsent(line.lane().first(), block -> new ArrayDeque<>());
        while (!above.isEmpty() && above.peek().level() >= line.label().level()) {
            above.pop();
        }
        Line complete = above.isEmpty() ? line : unit(line, above.peek());
        above.push(complete.label());
        return complete;
    }

    private static Line unit(Line line, Labels.Label total) {
        Optional<Unit> counted = total.unit().filter(unit -> !unit.isMoney());
        return line.label().unit().isPresent() ? line : counted.map(line::in).orElse(line);
    }
}
