package org.gouji.extract.recognise;

import java.util.List;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block.Grid;
import org.gouji.model.source.Block.Paragraph;

/**
 * A table with the words around it.
 *
 * @param grid the table
 * @param section the section in which it stands
 * @param before the paragraphs since the table before it, headings included, nearest last; at most a page of them
 * @param after the paragraphs up to the next table, nearest first; at most a few
 */
public record Exhibit(Grid grid, Section section, List<Paragraph> before, List<Paragraph> after) {

    public Exhibit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether it stands in the same file as another one: no table goes on in the next file. */
    public boolean isInFileOf(Exhibit other) {
        return grid.place().file().equals(other.grid.place().file());
    }
}
