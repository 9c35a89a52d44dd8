package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Names;

/** How a message tells a sum: {@code 基本支出 70.00 + 项目支出 30.00 = 100.00}. */
final class SumWords {

    /** A sum of more parts than this is told by its value, not part by part. */
    private static final int TOLD = 6;

    /** The parts of a sum, and what they come to. */
    private static final Phrase SUM = Phrase.of("(.+) = -?[\\d.]+");

    private SumWords() {}

    /** The sum of these parts, which comes to this value. */
    static String of(List<Reading> parts, BigDecimal value) {
        List<Reading> counted =
                parts.stream().filter(part -> part.value().signum() != 0).toList();
        List<String> told = counted.stream().map(Reading::words).toList();
        if (told.size() == 1) {
            return told.get(0);
        }
        if (told.isEmpty() || told.size() > TOLD) {
            return "各组成部分（" + parts.size() + " 项）之和 " + value.toPlainString();
        }
        String home = home(counted.get(0), told);
        String sum = told.stream()
                .map(words -> withoutResult(words.substring(home.length())))
                .collect(Collectors.joining(" + "));
        return home + sum.replace("+ -", "- ") + " = " + value.toPlainString();
    }

    /** What is taken away, told as part of a sum. */
    static String subtrahend(String words) {
        String sum = withoutResult(words);
        return sum.contains(" + ") || sum.contains(" - ") ? "（" + sum + "）" : sum;
    }

    /** The statement that all parts name, with the space behind it: once is enough. Empty where they do not all name the same. */
    private static String home(Reading first, List<String> told) {
        String home = first.facts().stream()
                .findFirst()
                .map(Fact::statement)
                .map(statement -> Names.statement(statement) + " ")
                .orElse("");
        return told.stream().allMatch(words -> words.startsWith(home)) ? home : "";
    }

    /** A sum within a sum: {@code a + b = c} is there {@code a + b}. */
    private static String withoutResult(String words) {
        Phrase.Search sum = SUM.search(words);
        return sum.matches() ? sum.group(1) : words;
    }
}
