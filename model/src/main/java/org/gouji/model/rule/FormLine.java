package org.gouji.model.rule;

import java.util.Optional;
import org.gouji.model.source.Provenance;

/**
 * A line of the form that inspectors fill in.
 *
 * @param group the part of the form in which it stands, in Chinese
 * @param requirement what a disclosure has to contain, in Chinese
 * @param tick whether this one does
 * @param place where it does, or what comes nearest to it stands
 * @param quote what is printed there; empty where there is no place
 * @param remark why the answer is this one, where the quote does not show it, in Chinese; else empty
 */
public record FormLine(
        String group, String requirement, Tick tick, Optional<Provenance> place, String quote, String remark) {

    /** What an inspector ticks. */
    public enum Tick {
        MET("是"),
        UNMET("否"),
        UNDECIDED("无法判断");

        private final String label;

        Tick(String label) {
            this.label = label;
        }

        /** The answer in Chinese. */
        public String label() {
            return label;
        }
    }
}
