package org.gouji.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.extract.pdf.PageLayout.Free;
import org.gouji.extract.pdf.PageLayout.Item;
import org.gouji.extract.pdf.PageLayout.Tabular;
import org.gouji.model.source.Block;

/** Puts the pages together again: lines to paragraphs, tables to tables, over page breaks. */
final class BlockAssembler {

    /** Lines whose sizes differ by more than this part are not of one paragraph. */
    private static final double SIZE = 0.12;

    /** Lines further apart than this, in parts of the font size, are not of one paragraph. */
    private static final double LEADING = 2.4;

    private final Map<Long, Margins> margins;
    private final List<Block> blocks = new ArrayList<>();
    private final RunningTable table = new RunningTable();
    private RunningText text = new RunningText();
    private TextLine last;
    private boolean lastFull;
    private boolean lastCentred;

    private BlockAssembler(Map<Long, Margins> margins) {
        this.margins = margins;
    }

    static List<Block> assemble(List<PageLayout> pages) {
        BlockAssembler assembler = new BlockAssembler(Margins.of(pages));
        for (PageLayout page : pages) {
            assembler.add(page);
        }
        assembler.endText();
        assembler.endTable();
        return assembler.blocks;
    }

    private void add(PageLayout page) {
        for (Item item : page.items()) {
            if (item instanceof Tabular tabular) {
                endText();
                if (!table.takes(tabular, page.number())) {
                    endTable();
                }
                table.add(tabular, page.number());
            } else if (item instanceof Free free) {
                endTable();
                add(free.line(), page);
            }
        }
    }

    private void add(TextLine line, PageLayout page) {
        List<TextLine> segments = line.segments();
        if (segments.size() > 1) {
            endText();
            for (TextLine segment : segments) {
                text.append(segment);
                endText();
            }
            return;
        }
        Margins here = margins.getOrDefault(
                Margins.key(page), new Margins(line.box().x0(), line.box().x1()));
        boolean centred = here.isCentred(line);
        if (last != null && !continues(line, here, centred)) {
            endText();
        }
        text.append(line);
        last = line;
        lastFull = here.isFull(line);
        lastCentred = centred;
    }

    private boolean continues(TextLine line, Margins here, boolean centred) {
        boolean sameSize = Math.abs(line.size() - last.size()) <= SIZE * last.size();
        boolean near =
                line.page() != last.page() || line.box().y0() - last.box().y1() < LEADING * last.size();
        if (lastCentred && centred) {
            return sameSize && near && line.page() == last.page() && last.box().width() > 8 * last.size();
        }
        return sameSize && near && lastFull && !here.isIndented(line);
    }

    private void endText() {
        if (!text.isEmpty()) {
            blocks.add(text.paragraph());
            text = new RunningText();
        }
        last = null;
    }

    private void endTable() {
        table.end().ifPresent(blocks::add);
    }
}
