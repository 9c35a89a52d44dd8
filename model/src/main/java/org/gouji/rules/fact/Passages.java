package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;

/**
 * All text of a document in reading order. A rule about words names the signs by which a passage can concern it, so that its
 * pattern runs over the few passages that bear one of them.
 */
public final class Passages {

    /** Stands behind every passage among the {@link #letters}; no sign has it. */
    private static final char END = '\n';

    private final List<Passage> all;

    /** Those of them that are headings or paragraphs. */
    private final List<Passage> lines;

    /** The passages one behind the other without white space, to be searched at one go. */
    private final Letters letters;

    /** Where each passage begins among the letters, and at last where a further one would. */
    private final int[] starts;

    private Passages(List<Passage> all, List<Passage> lines) {
        this.all = List.copyOf(all);
        this.lines = List.copyOf(lines);
        this.starts = new int[all.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < all.size(); at++) {
            text.append(all.get(at).squeezed()).append(END);
            starts[at + 1] = text.length();
        }
        this.letters = new Letters(text.toString());
    }

    public static Passages of(Outline outline) {
        List<Passage> all = new ArrayList<>();
        List<Passage> lines = new ArrayList<>();
        for (Section section : outline.sections()) {
            String heading = section.ordinal() + section.title();
            if (!heading.isBlank()) {
                lines.add(Passage.of(heading, heading, section.place()));
                all.add(lines.get(lines.size() - 1));
            }
            section.blocks().forEach(block -> {
                if (block instanceof Block.Paragraph paragraph) {
                    lines.add(Passage.of(heading, paragraph.text(), paragraph.place()));
                    all.add(lines.get(lines.size() - 1));
                } else if (block instanceof Block.Grid grid) {
                    addCells(all, heading, grid);
                }
            });
        }
        return new Passages(all, lines);
    }

    private static void addCells(List<Passage> passages, String heading, Block.Grid grid) {
        for (Cell cell : grid.cells()) {
            if (!cell.isBlank()) {
                passages.add(Passage.of(heading, cell.text(), cell.place()));
            }
        }
    }

    public List<Passage> all() {
        return all;
    }

    /** The headings and paragraphs. */
    public List<Passage> lines() {
        return lines;
    }

    /** The passages from the first one on that begins with this sign, white space apart, and passes the test; else none. */
    public List<Passage> from(String sign, Predicate<Passage> wanted) {
        BitSet bearing = new BitSet();
        mark(sign, bearing);
        for (int at = bearing.nextSetBit(0); at >= 0; at = bearing.nextSetBit(at + 1)) {
            if (all.get(at).squeezed().startsWith(sign) && wanted.test(all.get(at))) {
                return all.subList(at, all.size());
            }
        }
        return List.of();
    }

    /** The passages that bear one of these signs, white space apart. */
    public List<Passage> bearing(List<String> signs) {
        BitSet bearing = new BitSet();
        for (String sign : signs) {
            mark(sign, bearing);
        }
        List<Passage> passages = new ArrayList<>();
        for (int at = bearing.nextSetBit(0); at >= 0; at = bearing.nextSetBit(at + 1)) {
            passages.add(all.get(at));
        }
        return passages;
    }

    /** The passages that bear this sign, white space apart. */
    public List<Passage> bearing(String sign) {
        return bearing(List.of(sign));
    }

    /** Marks every passage that bears the sign: behind a hit the search goes on with the next passage. */
    private void mark(String sign, BitSet bearing) {
        letters.find(sign, hit -> {
            int passage = passageAt(hit);
            bearing.set(passage);
            return starts[passage + 1];
        });
    }

    private int passageAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }
}
