package org.gouji.extract.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.Tally;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;

/** Counts what a document holds and the reader does not read, each kind with the place where it first occurs. */
final class Omissions {

    private final Map<Omission, Tally> tallies = new EnumMap<>(Omission.class);

    Omissions() {
        for (Omission omission : Omission.values()) {
            tallies.put(omission, omission.tally());
        }
    }

    void add(Provenance place, List<Omission> omissions) {
        omissions.forEach(omission -> tallies.get(omission).add(place));
    }

    /** Whether something is left out that prints. */
    boolean hasPictures() {
        return tallies.get(Omission.PICTURE).count()
                        + tallies.get(Omission.OBJECT).count()
                > 0;
    }

    List<Notice> notices() {
        return tallies.values().stream()
                .map(Tally::notice)
                .flatMap(Optional::stream)
                .toList();
    }
}
