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
 * @param target the target as a quantity, with the unit of its own column where it has none itself
 * @param actual the result as a quantity
 */
record Indicator(Statement form, Row row, Optional<Quantity> target, Optional<Quantity> actual) {

    /** The indicators of a form: the rows that have a target, a result or a place among the levels. */
    static List<Indicator> of(Statement form) {
        return form.rows().stream()
                .filter(row -> Stream.of("level1", "level2", "target", "actual").anyMatch(row.values()::containsKey))
                .map(row -> of(form, row))
                .toList();
    }

    private static Indicator of(Statement form, Row row) {
        return new Indicator(form, row, quantity(form, row, "target"), quantity(form, row, "actual"));
    }

    private static Optional<Quantity> quantity(Statement form, Row row, String measure) {
        Optional<Quantity> printed = Quantity.parse(text(form, row, measure));
        return printed.map(read -> read.unit().isEmpty()
                ? new Quantity(read.comparator(), read.number(), unit(form, row, measure))
                : read);
    }

    private static String unit(Statement form, Row row, String measure) {
        String column = text(form, row, "unit");
        return column.isEmpty()
                ? Ledger.fact(form, row, measure)
                        .map(fact -> Texts.fold(fact.unit().symbol()))
                        .orElse("")
                : column;
    }

    private static String text(Statement form, Row row, String measure) {
        return Ledger.fact(form, row, measure).map(Fact::text).map(Texts::fold).orElse("");
    }

    /** The indicators of all forms of these kinds. */
    static List<Indicator> all(Ledger ledger, List<String> forms) {
        return forms.stream()
                .flatMap(id -> ledger.statements(id).stream())
                .flatMap(form -> of(form).stream())
                .toList();
    }

    /** The indicators of all forms. */
    static List<Indicator> all(Ledger ledger) {
        return ledger.derived(All.class, any -> new All(all(ledger, Forms.ALL))).indicators();
    }

    /** The indicators of a document, which every rule about them looks at. */
    private record All(List<Indicator> indicators) {}

    String item() {
        return row.item();
    }

    /** What is printed in a column; empty where it is blank. */
    String text(String measure) {
        return text(form, row, measure);
    }

    Optional<Fact> fact(String measure) {
        return Ledger.fact(form, row, measure);
    }

    Optional<BigDecimal> number(String measure) {
        return fact(measure).flatMap(Fact::amount).map(Amount::value);
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
