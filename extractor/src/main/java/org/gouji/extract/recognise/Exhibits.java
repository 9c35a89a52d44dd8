package org.gouji.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;

/** Gathers the tables of a document with the words around them. */
final class Exhibits {

    private static final int BEFORE = 40;
    private static final int AFTER = 8;

    private Exhibits() {}

    static List<Exhibit> of(Outline outline) {
        List<Block> blocks = outline.source().blocks();
        List<Exhibit> exhibits = new ArrayList<>();
        for (Section section : outline.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Grid grid) {
                    int at = blocks.indexOf(grid);
                    exhibits.add(new Exhibit(grid, section, before(blocks, at), after(blocks, at)));
                }
            }
        }
        return exhibits;
    }

    private static List<Block.Paragraph> before(List<Block> blocks, int at) {
        List<Block.Paragraph> found = new ArrayList<>();
        for (int i = at - 1; i >= 0 && found.size() < BEFORE && blocks.get(i) instanceof Block.Paragraph p; i--) {
            found.add(0, p);
        }
        return found;
    }

    private static List<Block.Paragraph> after(List<Block> blocks, int at) {
        List<Block.Paragraph> found = new ArrayList<>();
        for (int i = at + 1;
                i < blocks.size() && found.size() < AFTER && blocks.get(i) instanceof Block.Paragraph p;
                i++) {
            found.add(p);
        }
        return found;
    }
}
