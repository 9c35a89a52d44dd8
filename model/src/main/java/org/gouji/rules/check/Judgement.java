package org.gouji.rules.check;

import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Severity;
import org.gouji.rules.fact.Fact;

/** What a rule says of one place. */
public sealed interface Judgement permits Relation, Remark {

    Rule rule();

    Outcome outcome();

    Severity severity();

    /** What is the matter, in Chinese; only read where something is. */
    String message();

    /** By how much, for relations between numbers. */
    Optional<Gap> gap();

    /** The figures that were looked at. */
    List<Fact> facts();

    /** The figures and phrases that the judgement rests on, the disputed one first. */
    List<Evidence> evidence();
}
