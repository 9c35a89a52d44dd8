package org.gouji.rules.cluster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Row;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/** Guesses how a figure came to be printed instead of the one that would fit: a hint, never part of the verdict. */
final class Causes {

    private static final List<Integer> UNIT_SLIPS = List.of(1, 2, 3, 4, -1, -2, -3, -4);

    /** Numbers of fewer digits than this differ in one by chance. */
    private static final int TELLING = 3;

    private static final String TOTAL = "total";

    private static final Map<String, String> OTHER_COLUMNS = Map.of(
            "prior",
            "上年数",
            "prior_final",
            "上年数",
            "budget",
            "预算数",
            "initial_budget",
            "年初预算数",
            "full_year_budget",
            "全年预算数",
            TOTAL,
            "本行合计数");

    private Causes() {}

    /**
     * A likely cause in Chinese; empty where none suggests itself. What explains the wrong digits themselves comes before a figure
     * that only happens to stand nearby.
     */
    static String of(Fact fact, BigDecimal fitting) {
        BigDecimal printed = fact.value();
        if (printed.compareTo(fitting) == 0 || fitting.signum() == 0) {
            return "";
        }
        return sign(printed, fitting)
                .or(() -> unit(printed, fitting))
                .or(() -> permuted(printed, fitting))
                .or(() -> digit(printed, fitting))
                .or(() -> neighbour(fact))
                .orElse("");
    }

    /** The same of a figure that may be right, because another may as well be wrong. */
    static String perhaps(Fact fact, BigDecimal fitting) {
        String cause = of(fact, fitting);
        return cause.isEmpty() ? "" : "若 " + fact.raw() + " 有误：" + cause;
    }

    private static Optional<String> sign(BigDecimal printed, BigDecimal fitting) {
        return printed.negate().compareTo(fitting) == 0 ? Optional.of("正负号相反") : Optional.empty();
    }

    private static Optional<String> unit(BigDecimal printed, BigDecimal fitting) {
        return UNIT_SLIPS.stream()
                .filter(power -> isTimes(printed, fitting, power))
                .findFirst()
                .map(power -> "是应有数的 " + times(power) + "，可能是单位或小数点错位");
    }

    /** Whether the one is this power of ten of the other, as far as its places tell. */
    private static boolean isTimes(BigDecimal printed, BigDecimal fitting, int power) {
        BigDecimal wanted = printed.scaleByPowerOfTen(-power);
        boolean exact = wanted.compareTo(fitting) == 0;
        return exact
                || (isTelling(fitting)
                        && wanted.setScale(fitting.scale(), RoundingMode.HALF_UP)
                                        .compareTo(fitting)
                                == 0);
    }

    /** Whether a number has so many digits that another does not equal it by chance: 8, 0.50 and 2000 do not. */
    private static boolean isTelling(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= TELLING;
    }

    /** {@code 100 倍} or {@code 1/100}. */
    private static String times(int power) {
        String factor = BigDecimal.ONE.scaleByPowerOfTen(Math.abs(power)).toPlainString();
        return power > 0 ? factor + " 倍" : "1/" + factor;
    }

    private static Optional<String> permuted(BigDecimal printed, BigDecimal fitting) {
        String one = digits(printed);
        String two = digits(fitting);
        boolean same = one.length() == two.length() && sorted(one).equals(sorted(two)) && !one.equals(two);
        return same ? Optional.of("数字位置颠倒，可能应为 " + fitting.toPlainString()) : Optional.empty();
    }

    private static Optional<String> digit(BigDecimal printed, BigDecimal fitting) {
        String one = digits(printed);
        String two = digits(fitting);
        if (Math.max(one.length(), two.length()) < TELLING) {
            return Optional.empty();
        }
        if (one.length() == two.length()) {
            long differing = java.util.stream.IntStream.range(0, one.length())
                    .filter(at -> one.charAt(at) != two.charAt(at))
                    .count();
            return differing == 1 ? Optional.of("一位数字不同，可能应为 " + fitting.toPlainString()) : Optional.empty();
        }
        boolean dropped = Math.abs(one.length() - two.length()) == 1 && isSubsequence(one, two);
        return dropped ? Optional.of("多或少一位数字，可能应为 " + fitting.toPlainString()) : Optional.empty();
    }

    private static Optional<String> neighbour(Fact fact) {
        return isTelling(fact.value()) ? column(fact).or(() -> row(fact, -1)).or(() -> row(fact, 1)) : Optional.empty();
    }

    private static Optional<String> column(Fact fact) {
        return fact.row().values().keySet().stream()
                .filter(measure -> !measure.equals(fact.measure()) && OTHER_COLUMNS.containsKey(measure))
                .filter(measure -> equal(fact, Ledger.fact(fact.statement(), fact.row(), measure)))
                .filter(measure -> !measure.equals(TOTAL) || hasOtherPart(fact))
                .map(measure -> "等于" + OTHER_COLUMNS.get(measure))
                .findFirst();
    }

    /** Whether the total of the row has yet another part: the only part of a total is as large as it. */
    private static boolean hasOtherPart(Fact fact) {
        return fact.row().values().keySet().stream()
                .filter(measure -> !measure.equals(fact.measure()) && !measure.equals(TOTAL))
                .flatMap(measure -> Ledger.fact(fact.statement(), fact.row(), measure).stream())
                .flatMap(other -> other.amount().stream())
                .anyMatch(amount -> amount.value().signum() != 0);
    }

    /**
     * The row above or below that prints the same. Only beside a row of its own level it was perhaps copied from there: a class
     * equals its only part, a total its only line, and sentences stand in no rows.
     */
    private static Optional<String> row(Fact fact, int step) {
        List<Row> rows = fact.statement().rows();
        int at = rows.indexOf(fact.row()) + step;
        if (at < 0 || at >= rows.size() || !areSiblings(fact.row(), rows.get(at))) {
            return Optional.empty();
        }
        return equal(fact, Ledger.fact(fact.statement(), rows.get(at), fact.measure()))
                ? Optional.of("等于相邻行“" + rows.get(at).item() + "”的数值")
                : Optional.empty();
    }

    private static boolean areSiblings(Row row, Row other) {
        return !row.code().isEmpty() && row.code().length() == other.code().length();
    }

    private static boolean equal(Fact fact, Optional<Fact> other) {
        Amount own = fact.amount().orElseThrow();
        return own.value().signum() != 0
                && other.flatMap(Fact::amount)
                        .filter(amount -> amount.unit().equals(own.unit())
                                && amount.value().compareTo(own.value()) == 0)
                        .isPresent();
    }

    private static String digits(BigDecimal value) {
        return value.abs().unscaledValue().toString();
    }

    private static String sorted(String digits) {
        return digits.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the shorter of both is the longer one without a digit. */
    private static boolean isSubsequence(String one, String two) {
        String longer = one.length() > two.length() ? one : two;
        String shorter = one.length() > two.length() ? two : one;
        return java.util.stream.IntStream.range(0, longer.length())
                .anyMatch(at -> (longer.substring(0, at) + longer.substring(at + 1)).equals(shorter));
    }
}
