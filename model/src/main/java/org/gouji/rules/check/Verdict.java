package org.gouji.rules.check;

import java.util.List;

/** What a rule says of a document. */
public sealed interface Verdict {

    /**
     * It looked at these places.
     *
     * @param judgements at least one
     */
    record Looked(List<Judgement> judgements) implements Verdict {
        public Looked {
            judgements = List.copyOf(judgements);
        }
    }

    /** The document rightly has nothing that the rule is about. */
    record NotApplicable(String reason) implements Verdict {}

    /** What it needs is missing or was not read surely. */
    record InsufficientData(String reason) implements Verdict {}

    /** The rule itself went wrong. */
    record Broken(String reason) implements Verdict {}

    /** Looked at these places, or could not look for this reason where there are none. */
    static Verdict of(List<? extends Judgement> judgements, String otherwise) {
        return judgements.isEmpty() ? new InsufficientData(otherwise) : new Looked(List.copyOf(judgements));
    }
}
