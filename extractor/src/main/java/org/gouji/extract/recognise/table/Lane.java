package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.recognise.table.Column.Role;
import org.gouji.model.statement.Side;

/**
 * One of the blocks that stand side by side in a table, each with labels and figures of its own: income beside expenditure,
 * 人员经费 beside 公用经费.
 *
 * @param side which side of a two-sided statement it is
 * @param columns its columns from the left
 */
record Lane(Side side, List<Column> columns) {

    Lane {
        columns = List.copyOf(columns);
    }

    /** The blocks of a table: a new one begins with every label that stands to the right of a column of figures. */
    static List<Lane> of(List<Column> columns) {
        List<List<Column>> groups = new ArrayList<>();
        boolean figures = false;
        for (Column column : columns) {
            boolean opens = column.is(Role.LABEL) || column.is(Role.LINE);
            if (groups.isEmpty() || (opens && figures)) {
                groups.add(new ArrayList<>());
            }
            figures = !opens
                    && (figures || (!column.is(Role.UNIT) && !column.path().isEmpty()));
            groups.get(groups.size() - 1).add(column);
        }
        return groups.stream().map(group -> new Lane(sideOf(group), group)).toList();
    }

    private static Side sideOf(List<Column> columns) {
        for (Column column : columns) {
            for (String head : column.path()) {
                if (head.startsWith("收入")) {
                    return Side.INCOME;
                }
                if (head.startsWith("支出") && !head.contains("科目") && !head.contains("分类")) {
                    return Side.EXPENDITURE;
                }
            }
        }
        return Side.NONE;
    }

    int first() {
        return columns.get(0).first();
    }

    List<Column> labels() {
        return having(Role.LABEL);
    }

    List<Column> values() {
        return having(Role.VALUE);
    }

    List<Column> units() {
        return having(Role.UNIT);
    }

    List<Column> notes() {
        return having(Role.NOTE);
    }

    private List<Column> having(Role role) {
        return columns.stream().filter(column -> column.is(role)).toList();
    }
}
