package org.gouji.model.rule;

import java.util.List;
import java.util.Optional;

/**
 * One contradiction or omission, reported once, at its root.
 *
 * @param rule the rule that shows it best
 * @param severity how much it weighs
 * @param message in Chinese, complete in itself: where, which figures, by how much
 * @param gap by how much, where it is about numbers
 * @param evidence the figures and phrases that take part, the disputed one first
 * @param related the other rules that fail for the same cause, in order
 * @param cause a likely cause, in Chinese; empty where none suggests itself
 * @param fingerprint the same for the same contradiction in a re-published document
 */
public record Finding(
        RuleId rule,
        Severity severity,
        String message,
        Optional<Gap> gap,
        List<Evidence> evidence,
        List<RuleId> related,
        String cause,
        String fingerprint) {

    public Finding {
        evidence = List.copyOf(evidence);
        related = List.copyOf(related);
    }
}
