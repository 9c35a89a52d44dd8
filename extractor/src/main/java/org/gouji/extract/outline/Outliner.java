package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.gouji.model.text.Texts;

/**
 * Finds the headings of a document and what stands under them: leaves out the contents pages, joins the titles that are
 * set on several lines, opens a section at every heading and puts every other block under the last one.
 */
public final class Outliner {

    private final List<Section> sections = new ArrayList<>();
    private final List<Heading> open = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Heading heading = new Heading(0, "", "", 0);
    private Provenance place;

    private Outliner(Provenance place) {
        this.place = place;
    }

    /** The sections of a source; none goes on in another file. */
    public static Outline outline(Source source) {
        List<Section> sections = new ArrayList<>();
        List<Block> listed = new ArrayList<>();
        source.files().forEach(file -> {
            BitSet contents = Contents.of(file);
            sections.addAll(sections(file, contents));
            contents.stream().mapToObj(file::get).forEach(listed::add);
        });
        return new Outline(source, sections, listed);
    }

    private static List<Section> sections(List<Block> blocks, BitSet contents) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Outliner outliner = new Outliner(blocks.get(0).place());
        for (int i = 0; i < blocks.size(); i++) {
            if (!contents.get(i)) {
                outliner.add(blocks, i);
            }
        }
        outliner.close();
        return outliner.sections;
    }

    private void add(List<Block> all, int index) {
        Block block = all.get(index);
        if (block instanceof Block.Paragraph paragraph) {
            int lines = index - Titles.start(all, index) + 1;
            Optional<Heading> found = Heading.line(lines == 1 ? paragraph.text() : joined(all, index, lines));
            if (found.isPresent()) {
                Provenance first =
                        lines == 1 ? block.place() : takeBack(lines - 1).place();
                close();
                start(found.get(), first);
                return;
            }
        }
        blocks.add(block);
    }

    private static String joined(List<Block> all, int last, int lines) {
        StringBuilder text = new StringBuilder();
        for (Block block : all.subList(last - lines + 1, last + 1)) {
            text.append(Texts.squeeze(((Block.Paragraph) block).text()));
        }
        return text.toString();
    }

    /** Takes the upper lines of a title out of the section before it, and gives the first of them. */
    private Block takeBack(int lines) {
        List<Block> taken = blocks.subList(Math.max(0, blocks.size() - lines), blocks.size());
        Block first = taken.get(0);
        blocks = new ArrayList<>(blocks.subList(0, blocks.size() - taken.size()));
        return first;
    }

    private void start(Heading next, Provenance first) {
        open.removeIf(above -> above.level() >= next.level());
        heading = next;
        place = first;
    }

    private void close() {
        if (heading.level() > 0 || !blocks.isEmpty()) {
            List<String> path = open.stream()
                    .map(above -> above.title().isEmpty() ? above.ordinal() : above.title())
                    .toList();
            sections.add(new Section(heading.level(), heading.ordinal(), heading.title(), place, path, blocks));
        }
        if (heading.level() > 0) {
            open.add(heading);
        }
        blocks = new ArrayList<>();
    }
}
