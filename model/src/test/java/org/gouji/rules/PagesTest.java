package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.rule.Outcome;
import org.gouji.rules.catalogue.Catalogue;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of a rule is its test: each rule has one, and what the page shows as pass, fail or skip is so. */
class PagesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(pass|fail|skip)\\n(.*?)```");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\| )\\d+\\.\\d+(?= |$)", Pattern.MULTILINE);

    @Test
    void every_rule_has_a_page_and_every_page_a_rule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> ids = pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(id -> !id.equals("README"))
                    .sorted()
                    .toList();
            assertThat(ids)
                    .isEqualTo(Catalogue.rules().stream()
                            .map(rule -> rule.id().value())
                            .sorted()
                            .toList());
        }
    }

    /** A few rules of one kind may share a reason; a whole family that does gives none. */
    @Test
    void no_reason_stands_on_more_than_a_few_pages() {
        Map<String, Long> pages = Catalogue.rules().stream()
                .flatMap(rule -> page(rule).lines())
                .filter(line -> line.startsWith("- 为什么："))
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));

        assertThat(pages).allSatisfy((reason, number) -> assertThat(number).isLessThanOrEqualTo(3));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_as_the_page_says() {
        return Catalogue.rules().stream().flatMap(rule -> examples(rule).stream());
    }

    private static List<DynamicTest> examples(Rule rule) {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(page(rule));
        while (matcher.find()) {
            String kind = matcher.group(1);
            String text = matcher.group(2);
            tests.add(DynamicTest.dynamicTest(
                    rule.id() + " " + kind + " " + tests.size(),
                    () -> assertThat(kind(rule, text)).isEqualTo(kind)));
            if (kind.equals("pass") && page(rule).contains("- 改动任一数即不通过")) {
                tests.add(DynamicTest.dynamicTest(rule.id() + " corrupted", () -> corrupted(rule, text)));
            }
        }
        return tests;
    }

    private static void corrupted(Rule rule, String text) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String broken = text.substring(0, number.start()) + "9" + text.substring(number.start());
            assertThat(kind(rule, broken)).as(broken).isEqualTo("fail");
        }
    }

    private static String kind(Rule rule, String text) {
        Verdict verdict = rule.check(new Ledger(Written.disclosure(text)));
        if (!(verdict instanceof Verdict.Looked looked)) {
            return "skip";
        }
        List<Outcome> outcomes =
                looked.judgements().stream().map(Judgement::outcome).toList();
        return outcomes.contains(Outcome.FAIL) || outcomes.contains(Outcome.REVIEW) ? "fail" : "pass";
    }

    private static String page(Rule rule) {
        try {
            return Files.readString(PAGES.resolve(rule.id() + ".md"));
        } catch (IOException failure) {
            throw new AssertionError("no page for " + rule.id(), failure);
        }
    }
}
