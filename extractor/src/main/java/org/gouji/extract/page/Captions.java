package org.gouji.extract.page;

import java.util.List;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Tells what stands above a table from what stands in it. */
final class Captions {

    /** A title is larger than what it stands over, by this part. */
    static final double TITLE = 1.15;

    /** What a table says of its unit, alone or behind the name of who made it. */
    private static final Phrase UNIT = Phrase.of("单位[:：][百千万亿]?万?元");

    private Captions() {}

    /** Whether a line says what a table counts in: 金额单位：万元. */
    static boolean isUnit(TextLine line) {
        return UNIT.in(Texts.squeeze(line.text()));
    }

    /** Whether a line stands over a table of print of this size: its title or its unit. */
    static boolean isOver(TextLine line, List<TextLine> words, double size) {
        return (words.size() == 1 && line.size() > TITLE * size) || isUnit(line);
    }
}
