package org.gouji.rules.term;

import java.util.List;
import org.gouji.rules.fact.Ledger;

/** Of what a rule speaks: every statement of a kind, each of their rows, each of their columns. */
@FunctionalInterface
public interface Domain {

    /** The places to look at, in document order; none where the document has no such statement. */
    List<Frame> frames(Ledger ledger);
}
