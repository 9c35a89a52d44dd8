package org.gouji.testdata.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.facts.Names;
import org.gouji.testdata.facts.Purse;
import org.gouji.testdata.paper.Cell;

/**
 * A row for each functional code: {@code functions fiscal last code item total basic project}.
 *
 * <p>The second word tells where the total stands: {@code first} or {@code last} with its label over code and name,
 * {@code stub} for a label under 科目名称 only (the code columns belong to the head), {@code none}. {@code code*3} is a code over
 * three columns, {@code parts} one split over three, {@code -} a column that stays blank, {@code income:total} the income under the measure {@code total}.
 */
final class FunctionBody implements Body {

    private static final String TOTAL = "合计";

    @Override
    public List<List<Cell>> rows(String words, Facts facts, Style style, Ledger ledger) {
        String[] parts = words.split(" ", -1);
        Set<Purse> purses = Purse.parse(parts[0]);
        List<String> columns = List.of(parts).subList(2, parts.length);
        Lines lines = new Lines(purses, columns, facts, style, ledger);
        List<List<Cell>> rows = new ArrayList<>();
        if (parts[1].equals("first") || parts[1].equals("stub")) {
            rows.add(lines.total(parts[1].equals("stub")));
        }
        for (String code : facts.accounts().codes(purses)) {
            rows.add(lines.line(code));
        }
        if (parts[1].equals("last")) {
            rows.add(lines.total(false));
        }
        return rows;
    }

    private record Lines(Set<Purse> purses, List<String> columns, Facts facts, Style style, Ledger ledger) {

        List<Cell> line(String code) {
            List<Cell> cells = new ArrayList<>();
            for (String column : columns) {
                if (column.equals("parts")) {
                    cells.addAll(parts(code));
                } else if (column.startsWith("code")) {
                    cells.add(new Cell(code, width(column), 1, Cell.Align.LEFT));
                } else if (column.equals("item")) {
                    cells.add(new Cell(Names.function(code), 1, 1, Cell.Align.LEFT));
                } else {
                    cells.add(amount(code, Names.function(code), column));
                }
            }
            return cells;
        }

        List<Cell> total(boolean stub) {
            List<Cell> cells = new ArrayList<>();
            int label = 0;
            for (String column : columns) {
                if (column.startsWith("code") || column.equals("parts")) {
                    label += width(column);
                } else if (column.equals("item")) {
                    cells.add(Cell.centred(TOTAL, stub ? 1 : label + 1, 1));
                } else {
                    cells.add(amount("", TOTAL, column));
                }
            }
            return cells;
        }

        private Cell amount(String code, String item, String column) {
            if (column.equals("-")) {
                return Cell.of("");
            }
            String[] names = column.split(":", 2);
            String measure = names[names.length - 1];
            BigDecimal amount = facts.accounts().sum(purses, code, names[0]);
            String printed = style.inTable(amount);
            if (!printed.isEmpty() && Character.isDigit(printed.charAt(0))) {
                ledger.number("", code, item, measure, amount, facts.accounts().unit());
            }
            return new Cell(printed, 1, 1, Cell.Align.RIGHT);
        }

        /** 类, 款 and 项 in three cells: 213, 01, 01. */
        private static List<Cell> parts(String code) {
            return List.of(
                    Cell.centred(code.substring(0, 3), 1, 1),
                    Cell.centred(code.length() < 5 ? "" : code.substring(3, 5), 1, 1),
                    Cell.centred(code.length() < 7 ? "" : code.substring(5, 7), 1, 1));
        }

        private static int width(String column) {
            if (column.equals("parts")) {
                return 3;
            }
            int star = column.indexOf('*');
            return star < 0 ? 1 : Integer.parseInt(column.substring(star + 1));
        }
    }
}
