package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What is known of the fonts of a document: each is looked at once, before it is loaded, and each of its codes once. */
final class Fonts {

    /** Larger than the largest fonts with all Chinese characters, in bytes. */
    private static final long MAX_STREAM = 64L << 20;

    /** The codes that the ranges of a map to Unicode may name: several times what two bytes can tell apart. */
    private static final long MAX_CODES = 1 << 18;

    private static final List<COSName> STREAMS =
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3, COSName.TO_UNICODE, COSName.ENCODING);

    private final IdentityHashMap<PDFont, FontReading> readings = new IdentityHashMap<>();

    /** Whether the streams of a font are undamaged. */
    private final IdentityHashMap<COSDictionary, Boolean> whole = new IdentityHashMap<>();

    private FontReading noFont;

    /** What is known of a font. */
    FontReading reading(PDFont font) {
        return readings.computeIfAbsent(font, FontReading::new);
    }

    /** The font in which viewers show content that does not say which. */
    FontReading noFont() {
        if (noFont == null) {
            noFont = new FontReading(new PDType1Font(FontName.HELVETICA));
        }
        return noFont;
    }

    /**
     * Looks at the fonts among these resources, which may be null, before PDFBox does.
     *
     * @return whether all of them are undamaged
     * @throws TooMuch where one is made to inflate without end
     */
    boolean admit(PDResources resources) throws IOException {
        boolean all = true;
        if (resources != null
                && resources.getCOSObject().getDictionaryObject(COSName.FONT) instanceof COSDictionary fonts) {
            for (COSName name : fonts.keySet()) {
                if (fonts.getDictionaryObject(name) instanceof COSDictionary font) {
                    all &= admit(font);
                }
            }
        }
        return all;
    }

    private boolean admit(COSDictionary font) throws IOException {
        Boolean known = whole.get(font);
        if (known != null) {
            return known;
        }
        boolean all = true;
        for (COSDictionary part : parts(font)) {
            for (COSName key : STREAMS) {
                if (part.getDictionaryObject(key) instanceof COSStream stream) {
                    Unpacking unpacking = Unpacking.of(stream, MAX_STREAM);
                    TooMuch.when(
                            unpacking.size() > MAX_STREAM, "a font that unpacks to more than " + MAX_STREAM + " bytes");
                    all &= unpacking.whole();
                }
            }
        }
        all &= withBoundedMap(font);
        whole.put(font, all);
        return all;
    }

    /** Takes away what the codes of a font mean where that would fill the memory; gives false then. */
    private static boolean withBoundedMap(COSDictionary font) {
        boolean bounded = !(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map)
                || MapRanges.codes(map.toTextString()) <= MAX_CODES;
        if (!bounded) {
            font.setItem(COSName.TO_UNICODE, new COSStream());
        }
        return bounded;
    }

    /** A font, its descendant, and the descriptors of both. */
    private static List<COSDictionary> parts(COSDictionary font) {
        List<COSDictionary> parts = new ArrayList<>(List.of(font));
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            parts.add(descendant);
        }
        for (COSDictionary part : List.copyOf(parts)) {
            if (part.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor) {
                parts.add(descriptor);
            }
        }
        return parts;
    }
}
