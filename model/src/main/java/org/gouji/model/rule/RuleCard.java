package org.gouji.model.rule;

/**
 * What a list of the catalogue says of a rule.
 *
 * @param id its id
 * @param severity how much a failure weighs, unless the place says otherwise
 * @param title what must hold, in Chinese
 * @param formula the same as exactly as can be said in a line
 * @param source the order, form or practice that demands it, in Chinese; empty where its page is not at hand
 */
public record RuleCard(RuleId id, Severity severity, String title, String formula, String source) {}
