package org.gouji.testdata.script;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.testdata.facts.Fact;
import org.gouji.testdata.facts.Facts;

/**
 * A text with places for facts:
 *
 * <ul>
 *   <li>{@code ${entity}}: a variable;
 *   <li>{@code {收入总计,支出总计:amount}}: a fact with its unit, which states it for each of these items;
 *   <li>{@code {~收入总计:change 增加|减少}}: a verb that says the sign of a fact;
 *   <li>{@code {=公务接待费:change 持平}}: words that stand for a figure;
 *   <li>{@code {自评得分:score=97分}}: a figure that is no fact of the accounts;
 *   <li>{@code {income>其他收入:final}}: a fact of one side of a table; {@code 其他收入#2} is another fact under the same label.
 * </ul>
 */
final class Template {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    /** No program puts a space beside a full-width mark. */
    private static final Pattern NEEDLESS_SPACE = Pattern.compile(" (?=[，。；、：（）“”])|(?<=[，。；、：（）“”]) ");

    private final Facts facts;
    private final Style style;
    private final Ledger ledger;

    Template(Facts facts, Style style, Ledger ledger) {
        this.facts = facts;
        this.style = style;
        this.ledger = ledger;
    }

    /** Puts variables in. */
    static String variables(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no variable " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Running text: numbers are followed by their unit. */
    String text(String template) {
        String filled =
                PLACE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(place(found.group(1), true)));
        return NEEDLESS_SPACE.matcher(filled).replaceAll("");
    }

    /** A cell of a table: numbers stand alone. */
    String cell(String template) {
        return PLACE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(place(found.group(1), false)));
    }

    private String place(String place, boolean prose) {
        if (place.startsWith("~")) {
            return verb(place.substring(1));
        }
        if (place.startsWith("=")) {
            String[] parts = place.substring(1).split(" ", 2);
            ledger.words(item(parts[0]), measure(parts[0]), parts[1]);
            return parts[1];
        }
        int literal = place.indexOf('=');
        if (literal > 0) {
            String key = place.substring(0, literal);
            ledger.literal(item(key), measure(key), place.substring(literal + 1));
            return spaced(place.substring(literal + 1), prose);
        }
        return prose ? inText(item(place), measure(place)) : inTable(item(place), measure(place));
    }

    private String verb(String place) {
        String[] parts = place.split(" ", 2);
        String[] verbs = parts[1].split("\\|", -1);
        Fact fact = facts.get(scope(), item(parts[0]).split(",", -1)[0], measure(parts[0]));
        return fact.value().signum() < 0 ? verbs[1] : verbs[0];
    }

    private String inText(String items, String measure) {
        String printed = "";
        for (String item : items.split(",", -1)) {
            Fact fact = facts.get(scope(), item, measure);
            BigDecimal value = style.inText(fact.value(), fact.unit());
            ledger.number("", "", item, measure, value, fact.unit());
            BigDecimal shown = measure.startsWith("change") ? value.abs() : value;
            printed = shown.toPlainString() + (style.gap() && !fact.unit().equals("%") ? " " : "") + fact.unit();
        }
        return spaced(printed, true);
    }

    private String inTable(String key, String measure) {
        int side = key.indexOf('>');
        Fact fact = facts.get(scope(), key, measure);
        String printed = style.inTable(fact.value());
        if (!printed.isEmpty() && Character.isDigit(printed.charAt(printed.length() - 1))) {
            String item = key.substring(side + 1).replaceFirst("#.*", "");
            ledger.number(side < 0 ? "" : key.substring(0, side), "", item, measure, fact.value(), fact.unit());
        }
        return printed;
    }

    private String spaced(String number, boolean prose) {
        return style.gap() && prose ? ' ' + number + ' ' : number;
    }

    private String scope() {
        return ledger.subject().isEmpty() ? ledger.statement() : ledger.subject();
    }

    private static String item(String place) {
        return place.substring(0, place.lastIndexOf(':'));
    }

    private static String measure(String place) {
        return place.substring(place.lastIndexOf(':') + 1);
    }
}
