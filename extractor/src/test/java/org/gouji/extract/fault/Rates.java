package org.gouji.extract.fault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many faults were found, by statement. */
final class Rates {

    private final Map<String, Count> byStatement = new TreeMap<>();
    private final List<Fault> missed = new ArrayList<>();

    void add(Fault fault) {
        boolean found = fault.isFound();
        byStatement.merge(fault.statement(), new Count(found ? 1 : 0, 1), Count::plus);
        if (!found) {
            missed.add(fault);
        }
    }

    /** The kinds of statements in which something was changed. */
    Set<Measured.Group> groups() {
        Set<Measured.Group> groups = EnumSet.noneOf(Measured.Group.class);
        byStatement.keySet().forEach(statement -> groups.add(Measured.group(statement)));
        return groups;
    }

    double share(Measured.Group group) {
        return byStatement.entrySet().stream()
                .filter(entry -> Measured.group(entry.getKey()) == group)
                .map(Map.Entry::getValue)
                .reduce(new Count(0, 0), Count::plus)
                .share();
    }

    /** The share of every kind, a line a statement, and every fault that was not found. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        groups().forEach(group -> text.append(String.format(Locale.ROOT, "%-32s %.3f%n", group, share(group))));
        byStatement.forEach((statement, count) ->
                text.append(String.format(Locale.ROOT, "%-32s %3d of %3d%n", statement, count.found(), count.all())));
        missed.forEach(fault -> text.append("missed: ").append(fault).append('\n'));
        return text.toString();
    }

    private record Count(int found, int all) {

        Count plus(Count other) {
            return new Count(found + other.found, all + other.all);
        }

        double share() {
            return (double) found / all;
        }
    }
}
