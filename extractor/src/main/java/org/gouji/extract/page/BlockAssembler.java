package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.extract.page.PageLayout.Item;
import org.gouji.extract.page.PageLayout.Tabular;
import org.gouji.model.source.Block;

/** Puts the pages together again: lines to paragraphs, tables to tables, over page breaks. */
final class BlockAssembler {

    private final LineFlow flow;
    private final List<Block> blocks = new ArrayList<>();
    private final RunningTable table = new RunningTable();
    private RunningText text = new RunningText();
    private TextLine last;
    private double pitch;

    private BlockAssembler(LineFlow flow) {
        this.flow = flow;
    }

    static List<Block> assemble(List<PageLayout> pages) {
        BlockAssembler assembler = new BlockAssembler(new LineFlow(pages));
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
                add(free.line());
            }
        }
    }

    private void add(TextLine line) {
        List<TextLine> segments = line.segments();
        if (segments.size() > 1) {
            endText();
            for (TextLine segment : segments) {
                text.append(segment);
                endText();
            }
            return;
        }
        if (last != null && !flow.goesOn(text.text(), last, line, pitch)) {
            endText();
        }
        pitch = last != null && last.page() == line.page()
                ? line.box().y1() - last.box().y1()
                : pitch;
        text.append(line);
        last = line;
    }

    private void endText() {
        if (!text.isEmpty()) {
            blocks.add(text.paragraph());
            text = new RunningText();
        }
        last = null;
        pitch = 0;
    }

    private void endTable() {
        table.end().ifPresent(blocks::add);
    }
}
