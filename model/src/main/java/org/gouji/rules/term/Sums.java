package org.gouji.rules.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.model.statement.Interval;
import org.gouji.rules.fact.Fact;

/** Terms that reckon with other terms. A blank counts as zero among figures; where all is blank there is nothing to reckon. */
public final class Sums {

    /** A sum of more parts than this is told in a message by its value, not part by part. */
    private static final int TOLD = 6;

    private static final Interval HUNDRED = Interval.exactly(new BigDecimal(100));

    /** Places to which a quotient is shown. */
    private static final int SHOWN = 4;

    private Sums() {}

    /** The sum of these terms. */
    public static Term sum(Term... parts) {
        return (frame, lens) -> add(frame, lens, List.of(parts));
    }

    /** The sum of terms that depend on the place. */
    public static Term sum(Function<Frame, List<Term>> parts) {
        return (frame, lens) -> add(frame, lens, parts.apply(frame));
    }

    /** {@code whole} less {@code part}; nothing unless both are printed. */
    public static Term less(Term whole, Term part) {
        Term difference = sum(whole, negative(part));
        return (frame, lens) -> combine(
                whole.read(frame, lens), part.read(frame, lens), (a, b) -> Optional.of(difference.read(frame, lens)));
    }

    /** The term, or zero where nothing is printed. */
    public static Term orZero(Term term) {
        return (frame, lens) -> {
            Reading read = term.read(frame, lens);
            return read.state() == Reading.State.NOTHING ? Reading.zero() : read;
        };
    }

    /** The first of these terms that has a value. */
    public static Term either(Term... terms) {
        return (frame, lens) -> Stream.of(terms)
                .map(term -> term.read(frame, lens))
                .filter(read -> read.state() != Reading.State.NOTHING)
                .findFirst()
                .orElseGet(Reading::nothing);
    }

    /**
     * Of several values that may be meant the one that agrees with {@code printed}, or the first that is known: for a share
     * whose base the text does not name.
     */
    public static Term closest(Term printed, Term... meant) {
        return (frame, lens) -> {
            Reading wanted = printed.read(frame, lens);
            List<Reading> known = Stream.of(meant)
                    .map(term -> term.read(frame, lens))
                    .filter(Reading::isKnown)
                    .toList();
            return known.stream()
                    .filter(read -> read.interval().meets(wanted.interval()))
                    .findFirst()
                    .or(() -> known.stream().findFirst())
                    .orElseGet(Reading::nothing);
        };
    }

    /** {@code part} in per cent of {@code whole}; nothing where the whole may be zero. */
    public static Term percent(Term part, Term whole) {
        return (frame, lens) -> combine(part.read(frame, lens), whole.read(frame, lens), (a, b) -> quotient(a, b));
    }

    /** The product of two terms, the second in per cent. */
    public static Term percentOf(Term whole, Term percent) {
        return (frame, lens) -> combine(whole.read(frame, lens), percent.read(frame, lens), Sums::product);
    }

    private static Term negative(Term term) {
        return (frame, lens) -> {
            Reading read = term.read(frame, lens);
            return new Reading(
                    read.state(), read.value().negate(), read.interval().negated(), read.facts(), "-" + read.words());
        };
    }

    private static Reading add(Frame frame, Lens lens, List<Term> parts) {
        List<Reading> known = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        boolean unread = false;
        for (Term part : parts) {
            Reading read = part.read(frame, lens);
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
        BigDecimal value = BigDecimal.ZERO;
        Interval interval = Interval.exactly(BigDecimal.ZERO);
        for (Reading part : parts) {
            value = value.add(part.value());
            interval = interval.plus(part.interval());
        }
        return new Reading(Reading.State.KNOWN, value, interval, facts, words(parts, lens.shown(value)));
    }

    private static String words(List<Reading> parts, BigDecimal value) {
        List<String> told = parts.stream()
                .filter(part -> part.value().signum() != 0)
                .map(Reading::words)
                .toList();
        if (told.size() == 1) {
            return told.get(0);
        }
        if (told.isEmpty() || told.size() > TOLD) {
            return "各组成部分（" + parts.size() + " 项）之和 " + value.toPlainString();
        }
        return String.join(" + ", told).replace("+ -", "- ") + " = " + value.toPlainString();
    }

    private static Reading combine(Reading a, Reading b, Operation operation) {
        List<Fact> facts = Stream.concat(a.facts().stream(), b.facts().stream()).toList();
        if (a.isUnread() || b.isUnread()) {
            return Reading.unread(facts);
        }
        if (!a.isKnown() || !b.isKnown()) {
            return Reading.nothing();
        }
        return operation.apply(a, b).orElseGet(Reading::nothing);
    }

    private static Optional<Reading> quotient(Reading a, Reading b) {
        Optional<Interval> interval = a.interval().over(b.interval());
        if (interval.isEmpty() || b.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = a.value().multiply(new BigDecimal(100)).divide(b.value(), MathContext.DECIMAL64);
        String words = "（" + a.words() + "）÷（" + b.words() + "）= " + shown(value) + "%";
        return Optional.of(known(value, interval.get().times(HUNDRED), a, b, words));
    }

    private static Optional<Reading> product(Reading a, Reading b) {
        BigDecimal value = a.value().multiply(b.value()).movePointLeft(2);
        Interval interval = a.interval().times(b.interval()).times(Interval.exactly(new BigDecimal("0.01")));
        return Optional.of(known(value, interval, a, b, a.words() + " × " + b.words() + " = " + shown(value)));
    }

    private static Reading known(BigDecimal value, Interval interval, Reading a, Reading b, String words) {
        List<Fact> facts = Stream.concat(a.facts().stream(), b.facts().stream()).toList();
        return new Reading(Reading.State.KNOWN, value, interval, facts, words);
    }

    private static String shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    @FunctionalInterface
    private interface Operation {
        Optional<Reading> apply(Reading a, Reading b);
    }
}
