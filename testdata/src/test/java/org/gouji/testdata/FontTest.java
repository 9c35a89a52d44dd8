package org.gouji.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;
import org.junit.jupiter.api.Test;

class FontTest {

    @Test
    void the_subset_has_every_character_of_every_document() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (InputStream in = FontTest.class.getResourceAsStream("fonts/wenkai-subset.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (Sample sample : Sample.ALL) {
                text(sample.paper())
                        .chars()
                        .filter(c -> c >= ' ' && glyphs.getGlyphId(c) == 0)
                        .forEach(c -> missing.add(Character.toString(c)));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String text(Paper paper) {
        StringBuilder text = new StringBuilder(paper.footer());
        for (Piece piece : paper.pieces()) {
            if (piece instanceof Piece.Table table) {
                table.rows().forEach(row -> row.stream().map(Cell::text).forEach(text::append));
            } else {
                text.append(piece);
            }
        }
        return text.toString();
    }
}
