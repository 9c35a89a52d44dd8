package org.gouji.extract.recognise.narrative;

import org.gouji.model.source.Provenance;

/**
 * A paragraph of the narrative.
 *
 * @param section the section of the narrative
 * @param inReport whether it stands in a report, which keeps its own names
 * @param subject the project of a report, the scope of a narrative that is told for several; else empty
 * @param title the heading above it
 * @param line what is printed
 * @param place where it begins
 */
record Passage(Concept section, boolean inReport, String subject, String title, Line line, Provenance place) {

    /** A part of the paragraph that belongs to a section. */
    Passage of(Concept told, Line part) {
        return new Passage(told, inReport, subject, title, part, place);
    }

    /** The same paragraph, about a scope of the narrative. */
    Passage about(String scope) {
        return new Passage(section, inReport, scope, title, line, place);
    }
}
