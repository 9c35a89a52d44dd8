package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Source;

/** Finds the headings of a document and what stands under them. */
public final class Outliner {

    private Outliner() {}

    public static Outline outline(Source source) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = source.blocks();
        if (!blocks.isEmpty()) {
            sections.add(new Section(0, "", "", blocks.get(0).place(), List.of(), blocks));
        }
        return new Outline(source, sections);
    }
}
