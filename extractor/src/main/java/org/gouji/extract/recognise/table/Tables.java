package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.extract.recognise.table.Table.Part;

/** Puts the grids of a document together to tables: what runs over a page is one, what stands in one grid may be several. */
final class Tables {

    private Tables() {}

    static List<Table> of(List<Exhibit> exhibits) {
        List<Table> tables = new ArrayList<>();
        Optional<Exhibit> above = Optional.empty();
        for (Exhibit exhibit : exhibits.stream()
                .map(StackedTables::apart)
                .flatMap(List::stream)
                .toList()) {
            GridView view = new GridView(exhibit.grid());
            Head head = HeadFinder.find(view);
            Caption caption = Caption.of(exhibit, view, head);
            int last = tables.size() - 1;
            boolean sameFile = above.filter(exhibit::isInFileOf).isPresent();
            if (sameFile && continues(tables.get(last), caption, view, head)) {
                Table before = tables.get(last);
                tables.set(last, before.with(new Part(view, inherited(before, head))));
            } else {
                tables.add(new Table(caption, List.of(new Part(view, head))));
            }
            above = Optional.of(exhibit);
        }
        return tables;
    }

    private static Head inherited(Table before, Head head) {
        return head.isMissing()
                ? new Head(head.top(), head.body(), before.lastPart().head().columns())
                : head;
    }

    private static boolean continues(Table before, Caption caption, GridView view, Head head) {
        if (!hasSameColumns(before, view, head)) {
            return false;
        }
        if (caption.isUntitled()) {
            return head.isMissing() || !startsAgain(before, view, head);
        }
        boolean sameTitle =
                Titles.key(caption.title()).equals(Titles.key(before.caption().title()));
        return sameTitle && (Titles.isContinued(caption.title()) || !startsAgain(before, view, head));
    }

    private static boolean hasSameColumns(Table before, GridView view, Head head) {
        Part last = before.lastPart();
        if (!head.isMissing()) {
            return heads(head.columns()).equals(heads(last.head().columns()))
                    || heads(head.values()).equals(heads(last.head().values()));
        }
        int more = last.view().columns() - view.columns();
        return more == 0 || (more > 0 && areCoded(before, new Part(view, inherited(before, head)).lines()));
    }

    /** The heads of the columns that have one: beside them a grid may have reached further, to what stands over it. */
    private static List<String> heads(List<Column> columns) {
        return columns.stream()
                .map(Column::head)
                .map(HeadPattern::fold)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * Whether all lines are new and have a code of the same classification and figures, as the rest of a table whose last columns a
     * sheet leaves blank.
     */
    private static boolean areCoded(Table before, List<Line> lines) {
        Set<Character> classifications = before.lines().stream()
                .filter(line -> !line.label().code().isEmpty())
                .map(line -> line.label().code().charAt(0))
                .collect(Collectors.toSet());
        return !lines.isEmpty()
                && Collections.disjoint(keys(lines), keys(before.lines()))
                && lines.stream()
                        .allMatch(line -> !line.label().code().isEmpty()
                                && classifications.contains(line.label().code().charAt(0))
                                && !line.label().item().isEmpty()
                                && !line.figures().isEmpty());
    }

    /** Whether a grid gives lines that the table has already: then it is the same form of another unit, not the rest of this. */
    private static boolean startsAgain(Table before, GridView view, Head head) {
        List<Line> lines = new Part(view, inherited(before, head)).lines();
        return !Collections.disjoint(keys(lines), keys(before.lines()));
    }

    private static Set<String> keys(List<Line> lines) {
        Set<String> keys = new HashSet<>();
        for (Line line : lines) {
            Labels.Label label = line.label();
            if (!Words.isDots(label.item())) {
                keys.add(label.code().isEmpty() ? label.item() : label.code());
            }
        }
        return keys;
    }
}
