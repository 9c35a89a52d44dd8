package org.gouji.model.outline;

import java.util.List;
import org.gouji.model.source.Block;
import org.gouji.model.source.Source;

/**
 * A source with its headings understood.
 *
 * @param source the file that was read
 * @param sections all sections in document order; contents pages are left out
 * @param contents what stands on the contents pages, which print every heading a second time
 */
public record Outline(Source source, List<Section> sections, List<Block> contents) {

    public Outline {
        sections = List.copyOf(sections);
        contents = List.copyOf(contents);
    }

    /** A source without contents pages. */
    public Outline(Source source, List<Section> sections) {
        this(source, sections, List.of());
    }
}
