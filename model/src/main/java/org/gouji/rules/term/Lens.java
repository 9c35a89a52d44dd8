package org.gouji.rules.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Interval;
import org.gouji.model.statement.Unit;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/**
 * How figures are looked at: in which unit, how precisely, and perhaps with one of them replaced, or a whole statement scaled, to
 * see what would follow.
 *
 * @param ledger knows the precision of columns
 * @param reference the unit of money into which all money is converted
 * @param precision the places that the figures of prose and forms are taken to have; see {@link #of}
 * @param lenient whether prose that prints fewer places is taken at its word
 * @param percents how percentages are taken to have been printed
 * @param replaced values to see instead of the printed ones
 * @param scaling the statements whose money is seen a power of ten larger or smaller
 */
public record Lens(
        Ledger ledger,
        Unit reference,
        Precision precision,
        boolean lenient,
        Percents percents,
        Map<Fact, BigDecimal> replaced,
        Scaling scaling) {

    /** How the last place of a percentage came to be printed. */
    enum Percents {
        ROUNDED,
        /** Cut off. */
        TRUNCATED,
        /** Moved by one, so that several add up to a hundred. */
        ADJUSTED
    }

    /** A lens that converts nothing, to find out which figures take part. */
    static Lens plain(Ledger ledger) {
        return of(ledger, Unit.NONE, List.of(), false);
    }

    /**
     * The lens for a relation between these figures. Money is seen in the unit of the first; a figure of prose has as many
     * places as the most precise of them, because prose drops trailing zeros.
     */
    static Lens of(Ledger ledger, List<Fact> facts) {
        return of(ledger, money(facts), facts, false);
    }

    private static Lens of(Ledger ledger, Unit money, List<Fact> facts, boolean lenient) {
        return new Lens(
                ledger, money, new Precision(ledger, money, facts), lenient, Percents.ROUNDED, Map.of(), Scaling.NONE);
    }

    /** The unit of money of the first figure that is money. */
    private static Unit money(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.unit().isMoney()) {
                return fact.unit();
            }
        }
        return Unit.NONE;
    }

    Lens leniently() {
        return new Lens(ledger, reference, precision, true, percents, replaced, scaling);
    }

    Lens truncating() {
        return new Lens(ledger, reference, precision, lenient, Percents.TRUNCATED, replaced, scaling);
    }

    Lens adjusting() {
        return new Lens(ledger, reference, precision, lenient, Percents.ADJUSTED, replaced, scaling);
    }

    Lens replacing(Fact fact, BigDecimal value) {
        return new Lens(ledger, reference, precision, lenient, percents, Map.of(fact, value), scaling);
    }

    Lens scaling(Scaling other) {
        return new Lens(ledger, reference, precision, lenient, percents, replaced, other);
    }

    /** The value as seen: replaced or printed, in the unit of reference. */
    BigDecimal value(Fact fact) {
        BigDecimal value = Objects.requireNonNullElseGet(replaced.get(fact), fact::value);
        BigDecimal seen = isAsPrinted(fact.unit()) ? value : value.multiply(factor(fact.unit()));
        return scaling.touches(fact) ? seen.scaleByPowerOfTen(scaling.power()) : seen;
    }

    /** The numbers that the figure may stand for, in the unit of reference. */
    Interval interval(Fact fact) {
        Amount printed = new Amount(Objects.requireNonNullElseGet(replaced.get(fact), fact::value), fact.unit());
        int places = places(fact);
        Interval seen = isPercent(fact) ? percent(printed, places) : printed.interval(places);
        Interval converted = isAsPrinted(fact.unit()) ? seen : seen.times(Interval.exactly(factor(fact.unit())));
        return scaling.touches(fact) ? converted.times(Interval.exactly(scaling.factor())) : converted;
    }

    private Interval percent(Amount printed, int places) {
        BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-places);
        return switch (percents) {
            case ROUNDED -> printed.interval(places);
            case TRUNCATED -> truncated(printed.value(), last);
            case ADJUSTED -> Interval.around(printed.value(), last.add(printed.slack(places)));
        };
    }

    /** The numbers that this one is left of where their last places are cut off: they are further from nought. */
    private static Interval truncated(BigDecimal value, BigDecimal last) {
        return new Interval(
                value.signum() > 0 ? value : value.subtract(last), value.signum() < 0 ? value : value.add(last));
    }

    /** How a value in the unit of reference is shown: with the places of the figures that it is compared with. */
    BigDecimal shown(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int decimals = precision.decimals();
        return plain.scale() < decimals ? plain.setScale(decimals) : plain;
    }

    private int places(Fact fact) {
        if (isPercent(fact) || (lenient && isLoose(fact))) {
            return fact.value().scale();
        }
        boolean lifted =
                isLoose(fact) && isAsPrinted(fact.unit()) && !fact.unit().isCount();
        int column = ledger.decimals(fact);
        return lifted ? Math.max(column, precision.decimals()) : column;
    }

    /** Whether figures of this unit are seen as they are printed. */
    private boolean isAsPrinted(Unit unit) {
        return unit.equals(reference) || !reference.isMoney() || !unit.isMoney();
    }

    private BigDecimal factor(Unit unit) {
        return unit.yuan().orElseThrow().divide(reference.yuan().orElseThrow(), MathContext.DECIMAL64);
    }

    private static boolean isPercent(Fact fact) {
        return fact.unit().equals(Unit.PERCENT);
    }

    private static boolean isLoose(Fact fact) {
        return !Names.isTable(fact.statement().id());
    }
}
