package org.gouji.extract.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;

/** Gathers the tables of a document with the words around them. */
final class Exhibits {

    /** Paragraphs before a table that may caption it: a page of them. */
    private static final int BEFORE = 40;

    /** Paragraphs behind a table that may be its notes. */
    private static final int AFTER = 8;

    private Exhibits() {}

    /** @param diagnostics are told of labels that were not taken as they were read */
    static List<Exhibit> of(Outline outline, List<Notice> diagnostics) {
        Map<Block, Section> sections = sections(outline);
        List<Exhibit> exhibits = new ArrayList<>();
        for (List<Block> file : outline.source().files()) {
            exhibits.addAll(of(file, sections, diagnostics));
        }
        return exhibits;
    }

    private static List<Exhibit> of(List<Block> blocks, Map<Block, Section> sections, List<Notice> diagnostics) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Grid grid && sections.containsKey(grid)) {
                Block.Grid table = PictureLabels.corrected(grid, diagnostics);
                exhibits.add(new Exhibit(table, sections.get(grid), before(blocks, at), after(blocks, at)));
            }
        }
        return exhibits;
    }

    private static Map<Block, Section> sections(Outline outline) {
        IdentityHashMap<Block, Section> found = new IdentityHashMap<>();
        for (Section section : outline.sections()) {
            for (Block block : section.blocks()) {
                found.put(block, section);
            }
        }
        return Collections.unmodifiableMap(found);
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
