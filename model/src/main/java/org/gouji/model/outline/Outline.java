package org.gouji.model.outline;

import java.util.List;
import org.gouji.model.source.Source;

/**
 * A source with its headings understood.
 *
 * @param source the file that was read
 * @param sections all sections in document order; contents pages are left out
 */
public record Outline(Source source, List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }
}
