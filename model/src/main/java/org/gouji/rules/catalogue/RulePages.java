package org.gouji.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gouji.model.rule.RuleCard;
import org.gouji.model.rule.RuleId;
import org.gouji.rules.check.Rule;

/** The pages of the rules: {@code docs/rules}, which the build packs with the classes. */
public final class RulePages {

    private static final String FORMULA = "- 公式：";
    private static final String SOURCE = "- 依据：";

    private RulePages() {}

    /** The page of a rule, in Markdown; nothing where the classes were packed without pages. */
    public static Optional<String> of(RuleId id) {
        try (InputStream page = RulePages.class.getResourceAsStream("pages/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The line of a rule in a list of the catalogue. A rule whose page gives no formula has it for its title. */
    public static RuleCard card(Rule rule) {
        String page = of(rule.id()).orElse("");
        return new RuleCard(
                rule.id(),
                rule.severity(),
                rule.title(),
                line(page, FORMULA).orElse(rule.title()),
                line(page, SOURCE).orElse(""));
    }

    private static Optional<String> line(String page, String head) {
        return page.lines()
                .filter(line -> line.startsWith(head))
                .map(line -> line.substring(head.length()))
                .findFirst();
    }
}
