package org.gouji.model.rule;

/**
 * What came of one rule on one document.
 *
 * @param rule the rule
 * @param outcome what came of it: the worst of its places
 * @param evaluated in how many places it was looked at
 * @param failed in how many of them it failed
 * @param reason why it could not look, in Chinese; else empty
 */
public record Check(RuleId rule, Outcome outcome, int evaluated, int failed, String reason) {}
