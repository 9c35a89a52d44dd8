package org.gouji.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gouji.model.rule.RuleId;

/** The pages of the rules: {@code docs/rules}, which the build packs with the classes. */
public final class RulePages {

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
}
