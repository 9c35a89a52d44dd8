package org.gouji.extract.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gouji.extract.fault.Measured.Group;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/** The ways to spoil a document: one figure at a time, in turn by a sixth, by a factor of ten, by two digits that change places. */
final class Faults {

    private static final List<UnaryOperator<String>> SLIPS =
            List.of(Faults::byASixth, Faults::byAFactorOfTen, Faults::byTwoDigits);

    private Faults() {}

    /** Every so many of the figures that are measured, each wrong in a document of its own. */
    static List<Fault> of(Disclosure disclosure) {
        List<Fault> faults = new ArrayList<>();
        Map<Group, Integer> seen = new EnumMap<>(Group.class);
        for (int at = 0; at < disclosure.statements().size(); at++) {
            Statement statement = disclosure.statements().get(at);
            Group group = Measured.group(statement.id());
            for (Row row : statement.rows()) {
                for (Map.Entry<String, Figure> value : row.values().entrySet()) {
                    if (Measured.is(statement, value.getKey(), value.getValue())) {
                        int number = seen.merge(group, 1, Integer::sum) - 1;
                        if (number % group.step() == 0) {
                            faults.add(fault(disclosure, at, row, value.getKey(), number / group.step()));
                        }
                    }
                }
            }
        }
        return faults;
    }

    private static Fault fault(Disclosure disclosure, int at, Row row, String measure, int turn) {
        Figure.Printed wrong = wrong((Figure.Printed) row.values().get(measure), turn);
        String statement = disclosure.statements().get(at).id();
        return new Fault(with(disclosure, at, row, measure, wrong), statement, row.item(), measure, wrong);
    }

    private static Figure.Printed wrong(Figure.Printed printed, int turn) {
        String digits = printed.amount().value().toPlainString();
        String slipped = SLIPS.get(turn % SLIPS.size()).apply(digits);
        return new Figure.Printed(
                new Amount(new BigDecimal(slipped), printed.amount().unit()), slipped, printed.place());
    }

    private static String byASixth(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return value.multiply(new BigDecimal("1.17"))
                .setScale(value.scale(), RoundingMode.UP)
                .toPlainString();
    }

    private static String byAFactorOfTen(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return value.movePointRight(1)
                .setScale(value.scale(), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** The first two neighbouring digits that differ change places; a figure that has none is a factor of ten wrong. */
    private static String byTwoDigits(String digits) {
        for (int at = 0; at + 1 < digits.length(); at++) {
            Optional<String> swapped = swapped(digits, at);
            if (swapped.isPresent()) {
                return swapped.get();
            }
        }
        return byAFactorOfTen(digits);
    }

    private static Optional<String> swapped(String digits, int at) {
        char left = digits.charAt(at);
        char right = digits.charAt(at + 1);
        boolean two = Character.isDigit(left) && Character.isDigit(right) && left != right;
        return two ? Optional.of(digits.substring(0, at) + right + left + digits.substring(at + 2)) : Optional.empty();
    }

    private static Disclosure with(Disclosure disclosure, int at, Row row, String measure, Figure wrong) {
        Statement statement = disclosure.statements().get(at);
        Map<String, Figure> values = new LinkedHashMap<>(row.values());
        values.put(measure, wrong);
        Row changed = new Row(row.number(), row.side(), row.code(), row.item(), row.level(), values, row.notes());
        List<Row> rows = new ArrayList<>(statement.rows());
        rows.set(rows.indexOf(row), changed);
        List<Statement> statements = new ArrayList<>(disclosure.statements());
        statements.set(at, statement.withRows(rows));
        return new Disclosure(disclosure.outline(), disclosure.identity(), statements, disclosure.diagnostics());
    }
}
