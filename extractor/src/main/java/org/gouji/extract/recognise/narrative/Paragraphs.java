package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.outline.Ordinal;
import org.gouji.model.source.Block;
import org.gouji.model.source.Span;
import org.gouji.model.text.Phrase;

/** Puts together the paragraphs that a page, a picture or a line's end has cut inside a sentence. */
final class Paragraphs {

    /** A line that is cut is about as long as the page is wide; shorter ones are titles and captions. */
    private static final int CUT = 15;

    private static final Phrase ENDED = Phrase.of("[。；：！？.;:!?）)】]\\s*$");
    private static final Phrase CAPTION = Phrase.of("^[（(]?(?:图|表|注|附)");

    /** A number that a line's end cuts behind its decimal point, and what has to follow; "2." by itself numbers a list. */
    private static final Phrase CUT_NUMBER = Phrase.of("[^\\s。；：.．\\d、]\\s*\\d[\\d,]*[.．]\\s*$");

    private static final Phrase REST_OF_NUMBER = Phrase.of("\\s*\\d+\\s*(?:[亿万]?元|[%％])");

    private Paragraphs() {}

    static List<Block.Paragraph> whole(List<Block> blocks) {
        List<Block.Paragraph> found = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                open = false;
                continue;
            }
            boolean goesOn = (open || isCutNumber(found, paragraph))
                    && Ordinal.of(paragraph.text()).isEmpty()
                    && !CAPTION.in(paragraph.text());
            found.add(goesOn ? join(found.remove(found.size() - 1), paragraph) : paragraph);
            open = paragraph.text().length() >= CUT && !ENDED.in(paragraph.text());
        }
        return found;
    }

    private static boolean isCutNumber(List<Block.Paragraph> before, Block.Paragraph paragraph) {
        return !before.isEmpty()
                && REST_OF_NUMBER.opens(paragraph.text())
                && CUT_NUMBER.in(before.get(before.size() - 1).text());
    }

    private static Block.Paragraph join(Block.Paragraph first, Block.Paragraph second) {
        List<Span> spans = new ArrayList<>(first.spans());
        int shift = first.text().length();
        second.spans().forEach(span -> spans.add(new Span(span.start() + shift, span.end() + shift, span.place())));
        return new Block.Paragraph(first.text() + second.text(), spans);
    }
}
