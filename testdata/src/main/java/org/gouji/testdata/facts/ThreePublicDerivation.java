package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What follows from the figures of 因公出国（境）费, 公务用车购置费, 公务用车运行维护费 and 公务接待费: their sums, shares and changes, in the
 * table's items and measures and in those of the narrative.
 */
final class ThreePublicDerivation {

    private static final String TABLE = "three_public/";
    private static final String NARRATIVE = "narrative.three_public/";
    private static final String[] MEASURES = {"initial_budget", "full_year_budget", "final", "prior"};
    private static final String ABROAD = "因公出国（境）费";
    private static final String PURCHASE = "公务用车购置费";
    private static final String RUNNING = "公务用车运行维护费";
    private static final String CARS = "公务用车购置及运行维护费";
    private static final String RECEPTION = "公务接待费";
    private static final String TOTAL = "支出合计";

    private ThreePublicDerivation() {}

    static void derive(Map<String, Fact> facts, String unit) {
        for (String measure : MEASURES) {
            for (String item : new String[] {ABROAD, PURCHASE, RUNNING, RECEPTION}) {
                facts.putIfAbsent(TABLE + item + ':' + measure, new Fact(Money.ZERO, unit));
            }
            sum(facts, CARS, measure, PURCHASE, RUNNING);
            sum(facts, TOTAL, measure, ABROAD, CARS, RECEPTION);
        }
        for (String item : new String[] {ABROAD, PURCHASE, RUNNING, CARS, RECEPTION}) {
            narrative(facts, item, item);
        }
        narrative(facts, TOTAL, "“三公”经费财政拨款支出");
        facts.put(NARRATIVE + "国内公务接待:amount", facts.get(TABLE + "公务接待费:final"));
        facts.put(TABLE + "国内接待费:final", facts.get(TABLE + "公务接待费:final"));
        facts.put(NARRATIVE + "外事接待:amount", new Fact(Money.ZERO, unit));
    }

    private static void sum(Map<String, Fact> facts, String item, String measure, String... parts) {
        BigDecimal sum = Money.ZERO;
        for (String part : parts) {
            sum = sum.add(value(facts, part, measure));
        }
        String unit = facts.get(TABLE + parts[0] + ':' + measure).unit();
        facts.put(TABLE + item + ':' + measure, new Fact(sum, unit));
    }

    private static void narrative(Map<String, Fact> facts, String item, String name) {
        BigDecimal amount = value(facts, item, "final");
        BigDecimal change = amount.subtract(value(facts, item, "prior"));
        String unit = facts.get(TABLE + item + ":final").unit();
        facts.put(NARRATIVE + name + ":amount", new Fact(amount, unit));
        facts.put(NARRATIVE + name + ":change", new Fact(change, unit));
        facts.put(NARRATIVE + name + ":budget", facts.get(TABLE + item + ":initial_budget"));
        facts.put(NARRATIVE + name + ":initial_budget", facts.get(TABLE + item + ":initial_budget"));
        facts.put(NARRATIVE + name + ":full_year_budget", facts.get(TABLE + item + ":full_year_budget"));
        percent(facts, name, "change_rate", Money.percent(change, value(facts, item, "prior")));
        percent(facts, name, "completion", Money.percent(amount, value(facts, item, "initial_budget")));
        percent(facts, name, "share", Money.percent(amount, value(facts, TOTAL, "final")));
    }

    private static void percent(Map<String, Fact> facts, String item, String measure, BigDecimal percent) {
        facts.put(NARRATIVE + item + ':' + measure, new Fact(percent, "%"));
    }

    private static BigDecimal value(Map<String, Fact> facts, String item, String measure) {
        return facts.get(TABLE + item + ':' + measure).value();
    }
}
