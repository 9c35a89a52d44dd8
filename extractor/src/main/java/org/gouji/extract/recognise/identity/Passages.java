package org.gouji.extract.recognise.identity;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Texts;

/**
 * The texts of a document by what they say about whose it is.
 *
 * @param cover what stands before the first heading, contents or table: the title, perhaps on several lines
 * @param titles headings and short lines without a sentence, white space removed
 * @param sentences the other paragraphs
 * @param cells the cells of the tables in order, white space removed
 */
record Passages(List<String> cover, List<String> titles, List<String> sentences, List<String> cells) {

    /** Longest line that may be a title, in characters. */
    private static final int TITLE = 60;

    /** A cover has few lines; what follows belongs to the document. */
    private static final int COVER = 12;

    static Passages of(Outline outline) {
        List<String> titles = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (!section.title().isEmpty()) {
                titles.add(section.title());
            }
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    (isTitle(paragraph.text()) ? titles : sentences).add(paragraph.text());
                } else if (block instanceof Block.Grid grid) {
                    grid.cells().stream().map(Cell::text).map(Texts::squeeze).forEach(cells::add);
                }
            }
        }
        return new Passages(cover(outline), titles, sentences, cells);
    }

    private static boolean isTitle(String text) {
        return text.length() <= TITLE && !text.contains("。") && !text.contains("；");
    }

    private static List<String> cover(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (Block block : outline.source().blocks()) {
            if (lines.size() == COVER
                    || !(block instanceof Block.Paragraph paragraph)
                    || !isTitle(paragraph.text())
                    || Texts.squeeze(paragraph.text()).matches("目[录次]|第一部分.*|一、.*")) {
                break;
            }
            lines.add(Texts.squeeze(paragraph.text()));
        }
        return lines;
    }
}
