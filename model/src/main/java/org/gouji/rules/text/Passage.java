package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Evidence;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Side;
import org.gouji.rules.fact.Ledger;

/**
 * A piece of the printed text: a heading, a paragraph, a cell.
 *
 * @param heading the title of the section that it stands in
 * @param text its characters
 * @param place where it stands
 */
record Passage(String heading, String text, Provenance place) {

    /** All text of the document in reading order. */
    static List<Passage> all(Ledger ledger) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : ledger.disclosure().outline().sections()) {
            String heading = section.ordinal() + section.title();
            if (!heading.isBlank()) {
                passages.add(new Passage(heading, heading, section.place()));
            }
            section.blocks().forEach(block -> add(passages, heading, block));
        }
        return passages;
    }

    private static void add(List<Passage> passages, String heading, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            passages.add(new Passage(heading, paragraph.text(), paragraph.place()));
        } else if (block instanceof Block.Grid grid) {
            grid.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> passages.add(of(heading, cell)));
        }
    }

    private static Passage of(String heading, Cell cell) {
        return new Passage(heading, cell.text(), cell.place());
    }

    /** These characters of it as evidence. */
    Evidence quote(String characters) {
        return new Evidence("quote", "", "", Side.NONE, "", heading, "", Optional.empty(), characters, place);
    }
}
