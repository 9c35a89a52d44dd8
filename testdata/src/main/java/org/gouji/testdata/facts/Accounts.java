package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accounts of an invented department for one year, consistent in themselves: totals are sums of the leaves, what is left
 * at the end is what there was plus what came minus what went.
 *
 * @param entity the department
 * @param year the fiscal year
 * @param unit the money unit of all amounts
 * @param leaves receipts and payments by function
 * @param basic 基本支出 of the general budget by economic code of five digits
 * @param project 项目支出 of the general budget by economic code of five digits
 * @param given further facts by key: {@code scope/item:measure}
 */
public record Accounts(
        String entity,
        int year,
        String unit,
        List<Leaf> leaves,
        Map<String, BigDecimal> basic,
        Map<String, BigDecimal> project,
        Map<String, Fact> given) {

    public Accounts {
        leaves = List.copyOf(leaves);
        given = new LinkedHashMap<>(given);
    }

    /** The sum of a measure over the leaves of these purses whose code begins so. */
    public BigDecimal sum(Set<Purse> purses, String prefix, String measure) {
        return leaves.stream()
                .filter(leaf -> purses.contains(leaf.purse()) && leaf.code().startsWith(prefix))
                .map(leaf -> leaf.amount(measure))
                .reduce(Money.ZERO, BigDecimal::add);
    }

    /** The codes of 3, 5 and 7 digits under which these purses have leaves, in order. */
    public List<String> codes(Set<Purse> purses) {
        Set<String> codes = new TreeSet<>();
        for (Leaf leaf : leaves) {
            if (purses.contains(leaf.purse())) {
                codes.add(leaf.code().substring(0, 3));
                codes.add(leaf.code().substring(0, 5));
                codes.add(leaf.code());
            }
        }
        return List.copyOf(codes);
    }

    /** The sum of the economic codes that begin with any of the prefixes. */
    public static BigDecimal economic(Map<String, BigDecimal> amounts, String... prefixes) {
        BigDecimal sum = Money.ZERO;
        for (String prefix : prefixes) {
            for (Map.Entry<String, BigDecimal> line : amounts.entrySet()) {
                sum = line.getKey().startsWith(prefix) ? sum.add(line.getValue()) : sum;
            }
        }
        return sum;
    }

    /** 人员经费. */
    public BigDecimal personnel() {
        return economic(basic, "301", "303");
    }

    /** 公用经费. */
    public BigDecimal publicCost() {
        return economic(basic, "302", "307", "310", "39");
    }

    /** The amount of a further fact, zero where the accounts do not give it. */
    public BigDecimal givenAmount(String key) {
        Fact fact = given.get(key);
        return fact == null ? Money.ZERO : fact.value();
    }
}
