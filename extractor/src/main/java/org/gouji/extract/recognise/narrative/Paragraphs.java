package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.extract.outline.Ordinal;
import org.gouji.model.source.Block;
import org.gouji.model.source.Span;

/** Puts together the paragraphs that a page, a picture or a line's end has cut inside a sentence. */
final class Paragraphs {

    /** A line that is cut is about as long as the page is wide; shorter ones are titles and captions. */
    private static final int CUT = 15;

    private static final Pattern ENDED = Pattern.compile("[。；：！？.;:!?）)】]\\s*$");
    private static final Pattern CAPTION = Pattern.compile("^[（(]?(?:图|表|注|附)");

    private Paragraphs() {}

    static List<Block.Paragraph> whole(List<Block> blocks) {
        List<Block.Paragraph> found = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                open = false;
                continue;
            }
            boolean goesOn = open
                    && Ordinal.of(paragraph.text()).isEmpty()
                    && !CAPTION.matcher(paragraph.text()).find();
            found.add(goesOn ? join(found.remove(found.size() - 1), paragraph) : paragraph);
            open = paragraph.text().length() >= CUT
                    && !ENDED.matcher(paragraph.text()).find();
        }
        return found;
    }

    private static Block.Paragraph join(Block.Paragraph first, Block.Paragraph second) {
        List<Span> spans = new ArrayList<>(first.spans());
        int shift = first.text().length();
        second.spans().forEach(span -> spans.add(new Span(span.start() + shift, span.end() + shift, span.place())));
        return new Block.Paragraph(first.text() + second.text(), spans);
    }
}
