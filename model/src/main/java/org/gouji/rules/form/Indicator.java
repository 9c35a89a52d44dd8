package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Texts;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/**
 * A line of indicators in a self-evaluation form.
 *
 * @param form the form
 * @param row its row
 */
record Indicator(Statement form, Row row) {

    /** The indicators of a form: the rows that have a target, a result or a place among the levels. */
    static List<Indicator> of(Statement form) {
        return form.rows().stream()
                .filter(row -> Stream.of("level1", "level2", "target", "actual").anyMatch(row.values()::containsKey))
                .map(row -> new Indicator(form, row))
                .toList();
    }

    /** The indicators of all forms of these kinds. */
    static List<Indicator> all(Ledger ledger, List<String> forms) {
        return forms.stream()
                .flatMap(id -> ledger.statements(id).stream())
                .flatMap(form -> of(form).stream())
                .toList();
    }

    String item() {
        return row.item();
    }

    /** What is printed in a column; empty where it is blank. */
    String text(String measure) {
        return fact(measure).map(Fact::text).map(Texts::fold).orElse("");
    }

    Optional<Fact> fact(String measure) {
        return Ledger.fact(form, row, measure);
    }

    Optional<BigDecimal> number(String measure) {
        return fact(measure).flatMap(Fact::amount).map(Amount::value);
    }

    /** The target as a quantity, with the unit of its own column where it has none itself. */
    Optional<Quantity> target() {
        return quantity("target");
    }

    /** The result as a quantity. */
    Optional<Quantity> actual() {
        return quantity("actual");
    }

    private Optional<Quantity> quantity(String measure) {
        String printed = text(measure);
        return Quantity.parse(printed)
                .map(read ->
                        read.unit().isEmpty() ? new Quantity(read.comparator(), read.number(), unit(measure)) : read);
    }

    private String unit(String measure) {
        String column = text("unit");
        return column.isEmpty()
                ? fact(measure).map(fact -> Texts.fold(fact.unit().symbol())).orElse("")
                : column;
    }

    /** How the target is to be met, by the column of comparators or the sign before the target. */
    Aim aim() {
        String sign = text("comparator").isEmpty()
                ? target().map(Quantity::comparator).orElse("")
                : text("comparator");
        return Aim.of(sign);
    }

    /** Whether both target and result are numbers of one unit and the result misses the target. */
    boolean isMissed() {
        Optional<Quantity> aimed = target();
        Optional<Quantity> reached = actual();
        return aimed.isPresent()
                && reached.isPresent()
                && reached.get().comparator().isEmpty()
                && aimed.get().base().equals(reached.get().base())
                && aim().isMissed(aimed.get().plain(), reached.get().plain());
    }

    /** Whether the same is printed as target and as result. */
    boolean isMetToTheLetter() {
        return !text("target").isEmpty() && strip(text("target")).equals(strip(text("actual")));
    }

    boolean hasFullScore() {
        Optional<BigDecimal> weight = number("weight");
        Optional<BigDecimal> score = number("score");
        return weight.isPresent() && score.isPresent() && score.get().compareTo(weight.get()) == 0;
    }

    boolean losesPoints() {
        Optional<BigDecimal> weight = number("weight");
        Optional<BigDecimal> score = number("score");
        return weight.isPresent() && score.isPresent() && score.get().compareTo(weight.get()) < 0;
    }

    /** Whether the form says why: anything but a blank or 无. */
    boolean hasReason() {
        String reason = text("deviation");
        return !reason.isEmpty() && !reason.equals("无") && !Labels.fold(reason).equals(Labels.fold(item()));
    }

    boolean isCost() {
        return text("level1").startsWith("成本") || text("level2").contains("成本");
    }

    /** The figures and words that say what was aimed at, reached and scored. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (String measure : List.of("actual", "target", "comparator", "unit", "weight", "score", "deviation")) {
            fact(measure).ifPresent(facts::add);
        }
        return facts;
    }

    private static String strip(String text) {
        return text.replaceAll("[。；;，,]$", "");
    }
}
