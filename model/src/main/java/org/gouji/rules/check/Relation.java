package org.gouji.rules.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Interval;
import org.gouji.model.statement.Unit;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;
import org.gouji.rules.term.Reading;
import org.gouji.rules.term.Scaling;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Scope.Sides;

/** Two terms compared at one place. It can be judged again with one of its figures replaced, to see what that would mend. */
public final class Relation implements Judgement {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Places to which a reckoned value is shown beyond those printed. */
    private static final int SHOWN = 4;

    private final Rule rule;
    private final Kind kind;
    private final Scope scope;
    private final List<Fact> facts;
    private final Outcome outcome;

    /** A relation that holds as printed, the unit of all its money being one: most do, and nobody looks at them again. */
    private Relation(Rule rule, Kind kind, Scope scope, Sides printed) {
        this.rule = rule;
        this.kind = kind;
        this.scope = scope;
        this.facts = distinct(printed.left().facts(), printed.right().facts());
        this.outcome = Outcome.PASS;
    }

    private Relation(Rule rule, Kind kind, Scope scope) {
        this.rule = rule;
        this.kind = kind;
        this.scope = scope;
        this.facts = distinct(left().facts(), right().facts());
        this.outcome = left().isKnown() && right().isKnown() ? judge() : Outcome.INSUFFICIENT_DATA;
    }

    private Reading left() {
        return scope.leftReading();
    }

    private Reading right() {
        return scope.rightReading();
    }

    private static List<Fact> distinct(List<Fact> left, List<Fact> right) {
        if (left.size() == 1 && right.size() == 1 && !left.equals(right)) {
            return List.of(left.get(0), right.get(0));
        }
        Set<Fact> distinct = new LinkedHashSet<>(left);
        distinct.addAll(right);
        return List.copyOf(distinct);
    }

    /** The relation at this place; nothing where one side has no figure. */
    public static Optional<Relation> of(Rule rule, Kind kind, Scope scope) {
        Optional<Sides> printed = scope.asPrinted();
        if (printed.filter(kind::holds).isPresent()) {
            return Optional.of(new Relation(rule, kind, scope, printed.get()));
        }
        Reading left = scope.leftReading();
        Reading right = scope.rightReading();
        boolean unread = left.isUnread() || right.isUnread();
        boolean known = left.isKnown() && right.isKnown();
        return known || unread ? Optional.of(new Relation(rule, kind, scope)) : Optional.empty();
    }

    /** Whether it would hold if this figure were another. */
    public boolean holdsWith(Fact fact, BigDecimal value) {
        return holds(scope.replacing(fact, value));
    }

    /** Whether it would hold if the money of whole statements were larger or smaller. */
    public boolean holdsWith(Scaling scaling) {
        return holds(scope.scaling(scaling));
    }

    /** Whether the left side would then also come near the right one: at most it, and at least half of it. */
    public boolean isTightWith(Scaling scaling) {
        Scope other = scope.scaling(scaling);
        Reading one = other.leftReading();
        Reading two = other.rightReading();
        return one.isKnown()
                && two.isKnown()
                && sound(other, one, two).isPresent()
                && one.value().multiply(TWO).compareTo(two.value()) >= 0;
    }

    private boolean holds(Scope other) {
        Reading one = other.leftReading();
        Reading two = other.rightReading();
        return one.isKnown() && two.isKnown() && sound(other, one, two).isPresent();
    }

    /** Left less right, as printed. */
    public Optional<BigDecimal> excess() {
        return excess(left(), right());
    }

    /** Left less right, if this figure were another. */
    public Optional<BigDecimal> excessWith(Fact fact, BigDecimal value) {
        Scope other = scope.replacing(fact, value);
        return excess(other.leftReading(), other.rightReading());
    }

    private static Optional<BigDecimal> excess(Reading one, Reading two) {
        return one.isKnown() && two.isKnown() ? Optional.of(one.value().subtract(two.value())) : Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    private Outcome judge() {
        Outcome judged = judge(scope, left(), right());
        return judged == Outcome.FAIL && isMisread() ? Outcome.REVIEW : judged;
    }

    /** Whether what pictures are often misread by explains why it does not hold. */
    private boolean isMisread() {
        return LostPart.explains(left().value().subtract(right().value()), facts)
                || facts.stream().anyMatch(fact -> PercentSign.without(fact)
                        .filter(rest -> holdsWith(fact, rest))
                        .isPresent());
    }

    private Outcome judge(Scope at, Reading one, Reading two) {
        return sound(at, one, two)
                .orElseGet(() ->
                        kind != Kind.AT_MOST && meetsTakenAtItsWord(at.lenient()) ? Outcome.REVIEW : Outcome.FAIL);
    }

    /** Whether it holds, to the last place or but for rounding; nothing where it does not. */
    private Optional<Outcome> sound(Scope at, Reading one, Reading two) {
        if (kind == Kind.AT_MOST) {
            boolean less = one.value().compareTo(two.value()) <= 0
                    || one.interval().low().compareTo(two.interval().high()) <= 0;
            return less ? Optional.of(Outcome.PASS) : Optional.empty();
        }
        if (one.value().compareTo(two.value()) == 0 || isRounded(one, two) || isRounded(two, one)) {
            return Optional.of(Outcome.PASS);
        }
        if (one.interval().meets(two.interval())) {
            return Optional.of(kind.isReckoned() ? Outcome.PASS : Outcome.ROUNDING);
        }
        boolean cut = kind.isReckoned() && meets(at.truncated());
        boolean moved = kind == Kind.SHARE_OF_HUNDRED && meets(at.adjusted());
        return cut || moved || CutOff.explains(one, two) ? Optional.of(Outcome.ROUNDING) : Optional.empty();
    }

    /** Whether a single figure is the other side rounded as it should be: what is printed with fewer places is the same. */
    private static boolean isRounded(Reading rounded, Reading exact) {
        return rounded.facts().size() == 1
                && rounded.value().subtract(exact.value()).abs().compareTo(slack(rounded.interval())) <= 0;
    }

    /** Whether the sides meet, or one is cut off, where prose has no more places than it prints. */
    private static boolean meetsTakenAtItsWord(Scope lenient) {
        return meets(lenient) || CutOff.explains(lenient.leftReading(), lenient.rightReading());
    }

    private static boolean meets(Scope scope) {
        return scope.leftReading().interval().meets(scope.rightReading().interval());
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public Optional<Gap> gap() {
        BigDecimal difference = left().value().subtract(right().value());
        return Optional.of(new Gap(
                shown(right().value()),
                shown(left().value()),
                shown(difference),
                slack(left().interval()).add(slack(right().interval())).stripTrailingZeros(),
                unit()));
    }

    /** By how much this figure misses what the others give; where it is the whole right side, the sides change places. */
    public Optional<Gap> gapOf(Fact fact) {
        return right().facts().equals(List.of(fact)) ? gap().map(Gap::reversed) : gap();
    }

    @Override
    public String message() {
        String difference =
                shown(left().value().subtract(right().value()).abs()).toPlainString() + unitOfDifference();
        return scope.frame().describe() + "：" + leftWords() + " " + kind.broken(right().words(), difference);
    }

    /** What the column in view is called; empty where there is none, or one that needs no name. */
    public Optional<String> column() {
        return scope.frame().measure().map(Names::measure).filter(name -> !name.isEmpty());
    }

    /** The left side without the label that the place has just named. */
    private String leftWords() {
        String words = left().words();
        String label = scope.frame().row().map(row -> row.item() + " ").orElse("");
        boolean again = left().facts().size() == 1 && words.startsWith(label);
        return again ? words.substring(label.length()) : words;
    }

    @Override
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (Fact fact : facts()) {
            if (evidence.isEmpty() || fact.value().signum() != 0) {
                evidence.add(fact.evidence(evidence.isEmpty() ? "disputed" : "operand"));
            }
        }
        return evidence;
    }

    /** Two percentages differ by percentage points, not by so many per cent of one of them. */
    private String unitOfDifference() {
        return unit().equals(Unit.PERCENT) ? " 个百分点" : unit().symbol();
    }

    private Unit unit() {
        return facts.isEmpty() ? Unit.NONE : facts.get(0).unit();
    }

    private BigDecimal shown(BigDecimal value) {
        return scope.shown(value.scale() > SHOWN ? value.setScale(SHOWN, RoundingMode.HALF_UP) : value);
    }

    private static BigDecimal slack(Interval interval) {
        return interval.high().subtract(interval.low()).divide(TWO);
    }
}
