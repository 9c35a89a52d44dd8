package org.gouji.rules.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gouji.model.statement.Interval;
import org.gouji.rules.fact.Fact;

/** Terms that reckon with other terms. A blank counts as zero among figures; where all is blank there is nothing to reckon. */
public final class Sums {

    private static final Interval NONE = Interval.exactly(BigDecimal.ZERO);
    private static final Interval HUNDRED = Interval.exactly(new BigDecimal(100));

    private static final Interval HUNDREDTH = Interval.exactly(new BigDecimal("0.01"));

    /** Places to which a quotient is shown. */
    private static final int SHOWN = 4;

    private Sums() {}

    /** The sum of these terms. */
    public static Term sum(Term... parts) {
        List<Term> terms = List.of(parts);
        return frame -> add(frame, terms);
    }

    /** The sum of terms that depend on the place. */
    public static Term sumOf(Function<Frame, List<Term>> parts) {
        return frame -> add(frame, parts.apply(frame));
    }

    /** {@code whole} less {@code part}; nothing unless both are printed. */
    public static Term less(Term whole, Term part) {
        return frame -> {
            Reckoning one = whole.at(frame);
            Reckoning two = part.at(frame);
            List<Reckoning> difference = List.of(one, negative(two));
            return lens -> combine(one.read(lens), two.read(lens), (a, b) -> Optional.of(add(difference, lens)));
        };
    }

    /** The term, or zero where nothing is printed. */
    public static Term orZero(Term term) {
        return frame -> {
            Reckoning reckoning = term.at(frame);
            return lens -> {
                Reading read = reckoning.read(lens);
                return read.state() == Reading.State.NOTHING ? Reading.zero() : read;
            };
        };
    }

    /** The term, where the condition holds of what another one comes to; else nothing. */
    public static Term onlyIf(Term condition, Predicate<Reading> holds, Term term) {
        return frame -> {
            Reckoning reckoning = term.at(frame);
            if (reckoning == Reckoning.NOTHING) {
                return reckoning;
            }
            Reckoning tested = condition == term ? reckoning : condition.at(frame);
            return lens -> {
                Reading told = tested.read(lens);
                Reading read = tested == reckoning ? told : reckoning.read(lens);
                return holds.test(told) ? read : Reading.nothing();
            };
        };
    }

    /** The term, which in a lenient view may stand for anything between itself and {@code limit}. */
    public static Term atLeast(Term term, Term limit) {
        return frame -> {
            Reckoning least = term.at(frame);
            Reckoning most = limit.at(frame);
            return lens -> lens.lenient() ? upTo(least.read(lens), most.read(lens)) : least.read(lens);
        };
    }

    private static Reading upTo(Reading least, Reading most) {
        return new Reading(
                least.state(),
                least.value(),
                () -> new Interval(
                        least.interval().low(),
                        least.interval().high().max(most.interval().high())),
                least.facts(),
                least.wording());
    }

    /** The first of these terms that has a value. */
    public static Term either(Term... terms) {
        List<Term> all = List.of(terms);
        return frame -> {
            List<Reckoning> reckonings = at(frame, all);
            return reckonings.isEmpty()
                    ? Reckoning.NOTHING
                    : lens -> {
                        for (Reckoning reckoning : reckonings) {
                            Reading read = reckoning.read(lens);
                            if (read.state() != Reading.State.NOTHING) {
                                return read;
                            }
                        }
                        return Reading.nothing();
                    };
        };
    }

    /**
     * Of several values that may be meant the one that agrees with {@code printed}, or the first that is known: for a share
     * whose base the text does not name.
     */
    public static Term closest(Term printed, Term... meant) {
        List<Term> all = List.of(meant);
        return frame -> {
            List<Reckoning> reckonings = at(frame, all);
            if (reckonings.isEmpty()) {
                return Reckoning.NOTHING;
            }
            Reckoning wanted = printed.at(frame);
            return lens -> closest(wanted.read(lens), reckonings, lens);
        };
    }

    private static Reading closest(Reading wanted, List<Reckoning> meant, Lens lens) {
        Interval aimed = wanted.interval();
        Reading first = Reading.nothing();
        for (Reckoning reckoning : meant) {
            Reading read = reckoning.read(lens);
            if (read.isKnown() && (aimed.holds(read.value()) || read.interval().meets(aimed))) {
                return read;
            }
            first = first.isNothing() && read.isKnown() ? read : first;
        }
        return first;
    }

    /** {@code part} in per cent of {@code whole}; nothing where the whole may be zero. */
    public static Term percent(Term part, Term whole) {
        return both(part, whole, Sums::quotient);
    }

    /** The product of two terms, the second in per cent. */
    public static Term percentOf(Term whole, Term percent) {
        return both(whole, percent, Sums::product);
    }

    private static Term both(Term one, Term two, Operation operation) {
        return frame -> {
            Reckoning a = one.at(frame);
            Reckoning b = two.at(frame);
            return lens -> combine(a.read(lens), b.read(lens), operation);
        };
    }

    private static Reckoning negative(Reckoning reckoning) {
        return lens -> {
            Reading read = reckoning.read(lens);
            return new Reading(
                    read.state(),
                    read.value().negate(),
                    () -> read.interval().negated(),
                    read.facts(),
                    () -> "-" + SumWords.subtrahend(read.words()));
        };
    }

    /** The terms that may come to something at this place. */
    private static List<Reckoning> at(Frame frame, List<Term> terms) {
        List<Reckoning> reckonings = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Reckoning reckoning = term.at(frame);
            if (reckoning != Reckoning.NOTHING) {
                reckonings.add(reckoning);
            }
        }
        return reckonings;
    }

    private static Reckoning add(Frame frame, List<Term> parts) {
        List<Reckoning> reckonings = at(frame, parts);
        return reckonings.isEmpty() ? Reckoning.NOTHING : lens -> add(reckonings, lens);
    }

    private static Reading add(List<Reckoning> parts, Lens lens) {
        List<Reading> known = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        boolean unread = false;
        for (Reckoning part : parts) {
            Reading read = part.read(lens);
            facts.addAll(read.facts());
            unread |= read.isUnread();
            if (read.isKnown()) {
                known.add(read);
            }
        }
        if (unread) {
            return Reading.unread(facts);
        }
        return known.isEmpty() ? Reading.nothing() : total(known, facts, lens);
    }

    private static Reading total(List<Reading> parts, List<Fact> facts, Lens lens) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Reading part : parts) {
            sum = sum.add(part.value());
        }
        BigDecimal value = sum;
        return new Reading(
                Reading.State.KNOWN,
                value,
                () -> parts.stream().map(Reading::interval).reduce(NONE, Interval::plus),
                facts,
                () -> SumWords.of(parts, lens.shown(value)));
    }

    private static Reading combine(Reading a, Reading b, Operation operation) {
        if (a.isUnread() || b.isUnread()) {
            return Reading.unread(facts(a, b));
        }
        if (!a.isKnown() || !b.isKnown()) {
            return Reading.nothing();
        }
        return operation.apply(a, b).orElseGet(Reading::nothing);
    }

    private static Optional<Reading> quotient(Reading a, Reading b) {
        Interval whole = b.interval();
        if (b.value().signum() == 0 || whole.meets(NONE)) {
            return Optional.empty();
        }
        BigDecimal value = a.value().multiply(new BigDecimal(100)).divide(b.value(), MathContext.DECIMAL64);
        return Optional.of(known(
                value,
                () -> a.interval().over(whole).orElseThrow().times(HUNDRED),
                a,
                b,
                () -> "（" + a.words() + "）÷（" + b.words() + "）= " + shown(value) + "%"));
    }

    private static Optional<Reading> product(Reading a, Reading b) {
        BigDecimal value = a.value().multiply(b.value()).movePointLeft(2);
        return Optional.of(known(
                value,
                () -> a.interval().times(b.interval()).times(HUNDREDTH),
                a,
                b,
                () -> a.words() + " × " + b.words() + " = " + shown(value)));
    }

    private static Reading known(
            BigDecimal value, Supplier<Interval> interval, Reading a, Reading b, Supplier<String> words) {
        return new Reading(Reading.State.KNOWN, value, interval, facts(a, b), words);
    }

    private static List<Fact> facts(Reading a, Reading b) {
        List<Fact> facts = new ArrayList<>(a.facts());
        facts.addAll(b.facts());
        return facts;
    }

    private static String shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    @FunctionalInterface
    private interface Operation {
        Optional<Reading> apply(Reading a, Reading b);
    }
}
