package org.gouji.extract.recognise.narrative;

import org.gouji.model.source.Block;

/**
 * A paragraph or a table of the narrative.
 *
 * @param section the section of the narrative
 * @param inReport whether it stands in a report, which keeps its own names
 * @param subject the project of a report; else empty
 * @param title the heading above it
 * @param block what is printed
 */
record Passage(Concept section, boolean inReport, String subject, String title, Block block) {}
