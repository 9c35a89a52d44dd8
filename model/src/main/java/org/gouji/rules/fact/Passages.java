package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private static final String CONTENTS = "目录";

    private final List<Passage> all;

    /** Those of them that are headings or paragraphs, and where they stand among all. */
    private final List<Passage> lines;

    private final BitSet lineNumbers;

    /** The passages one behind the other without white space, to be searched at one go. */
    private final Letters letters;

    /** Where each passage begins among the letters, and at last where a further one would. */
    private final int[] starts;

    private Passages(List<Passage> all, BitSet lineNumbers) {
        this.all = List.copyOf(all);
        this.lineNumbers = lineNumbers;
        this.lines = numbered(lineNumbers);
        this.starts = new int[all.size() + 1];
        for (int at = 0; at < all.size(); at++) {
            starts[at + 1] = starts[at] + all.get(at).squeezed().length() + 1;
        }
        StringBuilder text = new StringBuilder(starts[all.size()]);
        all.forEach(passage -> text.append(passage.squeezed()).append(END));
        this.letters = new Letters(text.toString());
    }

    public static Passages of(Outline outline) {
        List<Passage> all = new ArrayList<>();
        BitSet lines = new BitSet();
        for (Section section : outline.sections()) {
            String heading = section.ordinal() + section.title();
            if (!heading.isBlank()) {
                lines.set(all.size());
                all.add(Passage.of(heading, heading, section.place()));
            }
            section.blocks().forEach(block -> {
                if (block instanceof Block.Paragraph paragraph) {
                    lines.set(all.size());
                    all.add(Passage.of(heading, paragraph.text(), paragraph.place()));
                } else if (block instanceof Block.Grid grid) {
                    addCells(all, heading, grid);
                }
            });
        }
        return new Passages(all, lines);
    }

    /** The lines of the contents pages. */
    static Passages ofContents(Outline outline) {
        List<Passage> all = new ArrayList<>();
        for (Block block : outline.contents()) {
            if (block instanceof Block.Paragraph paragraph) {
                all.add(Passage.of(CONTENTS, paragraph.text(), paragraph.place()));
            }
        }
        BitSet lines = new BitSet();
        lines.set(0, all.size());
        return new Passages(all, lines);
    }

    private static void addCells(List<Passage> passages, String heading, Block.Grid grid) {
        for (Cell cell : grid.cells()) {
            if (!cell.text().isEmpty()) { // most cells without text have not even a space
                Passage passage = Passage.of(heading, cell.text(), cell.place());
                if (!passage.squeezed().isEmpty()) {
                    passages.add(passage);
                }
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

    /** The passages right behind those that read like one of these labels, white space apart. */
    public List<Passage> behind(Set<String> labels) {
        BitSet behind = new BitSet();
        for (String label : labels) {
            letters.find(label, hit -> {
                int passage = passageAt(hit);
                if (passage + 1 < all.size() && all.get(passage).squeezed().equals(label)) {
                    behind.set(passage + 1);
                }
                return starts[passage + 1];
            });
        }
        return numbered(behind);
    }

    /** The passages that bear one of these signs, white space apart. */
    public List<Passage> bearing(List<String> signs) {
        return numbered(marked(signs));
    }

    /** The headings and paragraphs that bear one of these signs, white space apart. */
    public List<Passage> linesBearing(List<String> signs) {
        BitSet bearing = marked(signs);
        bearing.and(lineNumbers);
        return numbered(bearing);
    }

    /** The passages that bear one of these signs right behind such a character, white space apart. */
    public List<Passage> bearing(List<String> signs, IntPredicate before) {
        BitSet bearing = new BitSet();
        for (String sign : signs) {
            mark(sign, before, bearing);
        }
        return numbered(bearing);
    }

    /** The passages that bear this sign, white space apart. */
    public List<Passage> bearing(String sign) {
        return bearing(List.of(sign));
    }

    /** The passages that bear all of these words, white space apart; the empty word is everywhere. */
    public List<Passage> bearingAll(String... words) {
        String longest =
                Stream.of(words).max(Comparator.comparingInt(String::length)).orElse("");
        List<Passage> possible = longest.isEmpty() ? all : bearing(longest);
        return possible.stream()
                .filter(passage -> Stream.of(words).allMatch(passage.squeezed()::contains))
                .toList();
    }

    private List<Passage> numbered(BitSet numbers) {
        List<Passage> passages = new ArrayList<>(numbers.cardinality());
        for (int at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
            passages.add(all.get(at));
        }
        return Collections.unmodifiableList(passages);
    }

    private BitSet marked(List<String> signs) {
        BitSet bearing = new BitSet();
        for (String sign : signs) {
            mark(sign, bearing);
        }
        return bearing;
    }

    /** Marks every passage that bears the sign: behind a hit the search goes on with the next passage. */
    private void mark(String sign, BitSet bearing) {
        letters.find(sign, hit -> {
            int passage = passageAt(hit);
            bearing.set(passage);
            return starts[passage + 1];
        });
    }

    /** The same where a character of this kind stands before the sign; it is of the same passage, as no sign begins one. */
    private void mark(String sign, IntPredicate before, BitSet bearing) {
        letters.find(sign, hit -> {
            if (hit == 0 || !before.test(letters.at(hit - 1))) {
                return hit + 1;
            }
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
