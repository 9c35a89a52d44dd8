package org.gouji.extract.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Vector;
import org.gouji.extract.page.Glyph;

/**
 * What the codes of one font mean and how much room they take, each looked up once. Where a font does not say what its codes mean, PDFBox guesses: it
 * takes the number of a glyph for that of a character, or looks it up in the font that stands in for one that is not embedded.
 * A guessed digit is a wrong figure; here a guess is no answer.
 */
final class FontReading {

    /** A code has one byte or two, but for fonts that nobody uses. */
    private static final int CODES = 1 << 16;

    /** Codes lie close together: they are kept by their upper byte, then by their lower. */
    private static final int ROW = 1 << Byte.SIZE;

    private final PDFont font;
    private final boolean silent;
    private final int codeWidth;
    private final Letter[][] known = new Letter[CODES / ROW][];

    /** The font's own map to Unicode, for PDFBox does not say when it guesses; without a value where it cannot be read. */
    private Optional<CMap> map;

    FontReading(PDFont font) {
        this.font = font;
        this.silent = isSilent(font);
        this.codeWidth = codeWidth(font);
    }

    boolean isVertical() {
        return font.isVertical();
    }

    Codes codes(byte[] string) {
        return new Codes(string, font, codeWidth);
    }

    Letter letter(int code) throws IOException {
        if (code < 0 || code >= CODES) {
            return lookUp(code);
        }
        if (known[code / ROW] == null) {
            known[code / ROW] = new Letter[ROW];
        }
        Letter[] row = known[code / ROW];
        if (row[code % ROW] == null) {
            row[code % ROW] = lookUp(code);
        }
        return row[code % ROW];
    }

    private Letter lookUp(int code) throws IOException {
        Vector way = font.getDisplacement(code);
        Vector start = font.isVertical() ? font.getPositionVector(code) : new Vector(0, 0);
        return new Letter(unicode(code), way.getX(), way.getY(), start.getX(), start.getY());
    }

    /** The Unicode of a code; empty for what prints no letter, {@link Glyph#UNREAD} where the font does not tell. */
    private String unicode(int code) {
        String text = silent || isLeftOut(code) ? null : font.toUnicode(code);
        if (text == null || text.isEmpty() || isNoCharacter(text.codePointAt(0))) {
            return isInvisible(code) ? "" : Glyph.UNREAD;
        }
        int first = text.codePointAt(0);
        if (isSymbol(first)) {
            return "";
        }
        return isRadical(first) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** The bytes of each of its codes; 0 where that depends on the code. */
    private static int codeWidth(PDFont font) {
        if (font instanceof PDSimpleFont) {
            return 1;
        }
        COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
        return COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding) ? 2 : 0;
    }

    /** The glyph numbers of a font that is not in the file: only its owner knows what they show. */
    private static boolean isSilent(PDFont font) {
        return font instanceof PDType0Font composite
                && !font.isEmbedded()
                && composite.getCMapUCS2() == null
                && composite.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) == null;
    }

    /** Whether the font has a map to Unicode that leaves this code out, or that cannot be read. */
    private boolean isLeftOut(int code) {
        return font instanceof PDType0Font
                && font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream
                && map(stream).map(meanings -> meanings.toUnicode(code)).isEmpty();
    }

    private Optional<CMap> map(COSStream stream) {
        if (map == null) {
            try {
                map = Optional.of(new CMapParser().parse(stream.createView()));
            } catch (IOException unreadable) {
                map = Optional.empty();
            }
        }
        return map;
    }

    /** Whether a glyph leaves the paper white. Of a font that is not in the file nobody knows. */
    private boolean isInvisible(int code) {
        try {
            return font.isEmbedded()
                    && font instanceof PDVectorFont outlines
                    && outlines.getPath(code).getBounds2D().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0xFFFD || (codePoint < 0x20 && codePoint != '\t');
    }

    /** Kangxi radicals and the CJK radicals supplement, which some producers write for the characters that look alike. */
    private static boolean isRadical(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
    }

    /** The private use area, where symbol fonts have their bullets and boxes. */
    private static boolean isSymbol(int codePoint) {
        return codePoint >= 0xE000 && codePoint <= 0xF8FF;
    }
}
