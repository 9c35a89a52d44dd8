package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;

/**
 * A line of indicators in a self-evaluation form.
 *
 * @param form the form
 * @param row its row
 * @param cells what is printed in its columns
 * @param facts the figures and words that say what was aimed at, reached and scored
 * @param target the target as a quantity, with the unit of its own column where it has none itself
 * @param actual the result as a quantity
 */
record Indicator(
        Statement form,
        Row row,
        Map<String, Cell> cells,
        List<Fact> facts,
        Optional<Quantity> target,
        Optional<Quantity> actual) {

    /** The columns of which a row of indicators has one. */
    private static final List<String> SIGNS = List.of("level1", "level2", "target", "actual");

    private static final List<String> TELLING =
            List.of("actual", "target", "comparator", "unit", "weight", "score", "deviation");

    /** Of these more is better, unless the name tells of harm: a bare target is the least that is wanted. */
    private static final Phrase WANTED = Phrase.of("(?:数量|质量|满意度)指标.*");

    private static final Phrase HARM = Phrase.of(".*(?:差错|错误|故障|投诉|事故|违规|违法|违纪|逾期|延误|滞后|流失|损耗|死亡|发病|不合格|不达标|信访|纠纷).*");

    private static final Phrase FINAL_MARK = Phrase.of("[。；;，,]$");

    /** What is printed in a column, and the same folded. */
    record Cell(Fact fact, String text) {}

    /** The indicators of a form: the rows that have a target, a result or a place among the levels. */
    static List<Indicator> of(Statement form) {
        List<Indicator> indicators = new ArrayList<>();
        for (Row row : form.rows()) {
            if (SIGNS.stream().anyMatch(row.values()::containsKey) && !Forms.isSubtotal(row)) {
                indicators.add(of(form, row));
            }
        }
        return List.copyOf(indicators);
    }

    private static Indicator of(Statement form, Row row) {
        Map<String, Cell> cells = new HashMap<>();
        row.values().forEach((measure, figure) -> {
            Fact fact = new Fact(form, row, measure, figure);
            cells.put(measure, new Cell(fact, Texts.fold(fact.text())));
        });
        List<Fact> facts = new ArrayList<>();
        for (String measure : TELLING) {
            if (cells.containsKey(measure)) {
                facts.add(cells.get(measure).fact());
            }
        }
        return new Indicator(
                form,
                row,
                Collections.unmodifiableMap(cells),
                List.copyOf(facts),
                quantity(cells, "target"),
                quantity(cells, "actual"));
    }

    private static Optional<Quantity> quantity(Map<String, Cell> cells, String measure) {
        Cell cell = cells.get(measure);
        if (cell == null) {
            return Optional.empty();
        }
        return Quantity.parse(cell.text())
                .map(read -> read.unit().isEmpty()
                        ? new Quantity(read.comparator(), read.number(), unit(cells, cell.fact()))
                        : read);
    }

    /** The unit by its own column, or else the one that the cell itself prints. */
    private static String unit(Map<String, Cell> cells, Fact figure) {
        Cell column = cells.get("unit");
        return column == null || column.text().isEmpty()
                ? Texts.fold(figure.unit().symbol())
                : column.text();
    }

    String item() {
        return row.item();
    }

    /** What is printed in a column; empty where it is blank. */
    String text(String measure) {
        Cell cell = cells.get(measure);
        return cell == null ? "" : cell.text();
    }

    Optional<Fact> fact(String measure) {
        return Optional.ofNullable(cells.get(measure)).map(Cell::fact);
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
                && wanted().isMissed(aimed.get().plain(), reached.get().plain());
    }

    /** The aim, also where no sign says that as much as the target is wanted at least. */
    private Aim wanted() {
        Aim aim = aim();
        boolean bare = aim == Aim.UNKNOWN && text("comparator").isEmpty();
        boolean more = WANTED.is(text("level2")) && !HARM.is(item());
        return bare && more ? Aim.AT_LEAST : aim;
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

    /** Whether points were taken off for all that is known: a score without its weight may be less than that. */
    boolean mayLosePoints() {
        return losesPoints() || (number("score").isPresent() && number("weight").isEmpty());
    }

    /** Whether the form says why: anything but a blank or 无. */
    boolean hasReason() {
        String reason = text("deviation");
        return !reason.isEmpty() && !reason.equals("无") && !Labels.fold(reason).equals(Labels.fold(item()));
    }

    boolean isCost() {
        return text("level1").startsWith("成本") || text("level2").contains("成本");
    }

    private static String strip(String text) {
        return FINAL_MARK.replaceFirst(text, "");
    }
}
