package org.gouji.rules.inspection;

import java.util.Optional;
import org.gouji.model.rule.FormLine.Tick;
import org.gouji.model.source.Provenance;

/** What a document says to a requirement; see {@link org.gouji.model.rule.FormLine} for its parts. */
record Answer(Tick tick, Optional<Provenance> place, String quote, String remark) {

    static Answer met(Provenance place, String quote) {
        return new Answer(Tick.MET, Optional.of(place), quote, "");
    }

    static Answer unmet() {
        return new Answer(Tick.UNMET, Optional.empty(), "", "");
    }

    static Answer undecided(String remark) {
        return new Answer(Tick.UNDECIDED, Optional.empty(), "", remark);
    }

    static Answer undecided(Provenance place, String quote, String remark) {
        return new Answer(Tick.UNDECIDED, Optional.of(place), quote, remark);
    }
}
