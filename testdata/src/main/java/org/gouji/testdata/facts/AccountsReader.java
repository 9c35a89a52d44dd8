package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads accounts from a text of lines:
 *
 * <pre>
 * entity 青砚县农业农村局
 * year 2024
 * leaf 2130101 general basic=659.18 project=20.35 public=120.00
 * pay 30102 432.99              a line of 基本支出; "rest" takes what 人员经费 or 公用经费 has left
 * spend 30201 47.00             a line of 项目支出; "rest" likewise
 * fact three_public/公务接待费:final = 1.71
 * fact narrative.assets/车辆:count = 5 辆
 * </pre>
 *
 * <p>Money is multiplied by the factor, so that the same department can be ten times as big; counts are not.
 */
final class AccountsReader {

    private final BigDecimal factor;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, String> pay = new LinkedHashMap<>();
    private final Map<String, String> spend = new LinkedHashMap<>();
    private final Map<String, Fact> given = new LinkedHashMap<>();
    private String entity = "";
    private int year;
    private String unit = "万元";

    private AccountsReader(BigDecimal factor) {
        this.factor = factor;
    }

    static Accounts read(List<String> lines, BigDecimal factor) {
        AccountsReader reader = new AccountsReader(factor);
        lines.forEach(reader::line);
        return reader.accounts();
    }

    private void line(String line) {
        String[] words = line.split("\\s+", 2);
        switch (words[0]) {
            case "entity" -> entity = words[1];
            case "year" -> year = Integer.parseInt(words[1]);
            case "unit" -> unit = words[1];
            case "leaf" -> leaves.add(leaf(words[1].split("\\s+", -1)));
            case "pay" -> economic(pay, words[1]);
            case "spend" -> economic(spend, words[1]);
            case "fact" -> fact(words[1]);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private Leaf leaf(String[] words) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            amounts.put(pair[0], Money.scaled(pair[1], factor));
        }
        return Leaf.of(words[0], Purse.parse(words[1]).iterator().next(), amounts);
    }

    private static void economic(Map<String, String> into, String words) {
        String[] pair = words.split("\\s+", -1);
        into.put(pair[0], pair[1]);
    }

    private void fact(String text) {
        String[] sides = text.split(" = ", 2);
        String[] value = sides[1].split(" ", -1);
        Fact fact = value.length == 1
                ? new Fact(Money.scaled(value[0], factor), unit)
                : new Fact(new BigDecimal(value[0]), value[1]);
        given.put(sides[0], fact);
    }

    private Accounts accounts() {
        Accounts bare = new Accounts(entity, year, unit, leaves, Map.of(), Map.of(), given);
        Set<Purse> general = Set.of(Purse.GENERAL);
        Map<String, BigDecimal> basic = new LinkedHashMap<>();
        fill(basic, pay, bare.sum(general, "", "personnel"), "301", "303");
        fill(basic, pay, bare.sum(general, "", "public"), "302", "307", "310", "39");
        Map<String, BigDecimal> project = new LinkedHashMap<>();
        fill(project, spend, bare.sum(general, "", "project"), "");
        return new Accounts(entity, year, unit, leaves, basic, project, given);
    }

    /** Takes the lines with these prefixes; the one that says "rest" gets what the others leave of the total. */
    private void fill(Map<String, BigDecimal> into, Map<String, String> lines, BigDecimal total, String... prefixes) {
        BigDecimal left = total;
        String rest = null;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            if (!startsWithAny(line.getKey(), prefixes)) {
                continue;
            }
            if (line.getValue().equals("rest")) {
                rest = line.getKey();
            } else {
                BigDecimal amount = Money.scaled(line.getValue(), factor);
                into.put(line.getKey(), amount);
                left = left.subtract(amount);
            }
        }
        if (rest != null) {
            into.put(rest, left);
        }
        if (rest == null ? left.signum() != 0 && !lines.isEmpty() : left.signum() < 0) {
            throw new IllegalArgumentException("the lines " + List.of(prefixes) + " miss their total by " + left);
        }
    }

    private static boolean startsWithAny(String code, String... prefixes) {
        for (String prefix : prefixes) {
            if (code.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
