package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;

/**
 * All text of a document in reading order. A rule about words names the signs by which a passage can concern it, so that its
 * pattern runs over the few passages that bear one of them.
 */
public final class Passages {

    private final List<Passage> all;
    private final BitSet letters = new BitSet();

    private Passages(List<Passage> all) {
        this.all = List.copyOf(all);
        all.forEach(passage -> passage.squeezed().chars().forEach(letters::set));
    }

    public static Passages of(Outline outline) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : outline.sections()) {
            String heading = section.ordinal() + section.title();
            if (!heading.isBlank()) {
                passages.add(Passage.of(heading, heading, section.place()));
            }
            section.blocks().forEach(block -> add(passages, heading, block));
        }
        return new Passages(passages);
    }

    private static void add(List<Passage> passages, String heading, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            passages.add(Passage.of(heading, paragraph.text(), paragraph.place()));
        } else if (block instanceof Block.Grid grid) {
            for (Cell cell : grid.cells()) {
                if (!cell.isBlank()) {
                    passages.add(Passage.of(heading, cell.text(), cell.place()));
                }
            }
        }
    }

    public List<Passage> all() {
        return all;
    }

    /** The passages that bear one of these signs, white space apart. */
    public List<Passage> bearing(List<String> signs) {
        List<String> possible = signs.stream().filter(this::mayOccur).toList();
        return possible.isEmpty()
                ? List.of()
                : all.stream().filter(passage -> bears(passage, possible)).toList();
    }

    /** The passages that bear this sign, white space apart. */
    public List<Passage> bearing(String sign) {
        return bearing(List.of(sign));
    }

    private boolean mayOccur(String sign) {
        return sign.chars().allMatch(letters::get);
    }

    private static boolean bears(Passage passage, List<String> signs) {
        for (String sign : signs) {
            if (passage.squeezed().contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
