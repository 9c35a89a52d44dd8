package org.gouji.testdata.broken;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF files whose fonts do not say what they print. */
final class BrokenFonts {

    /** What a bomb blows up to, in bytes. */
    private static final int BOMB = 512 << 20;

    /** In thousandths of the font size. */
    private static final int DIGIT_WIDTH = 500;

    private BrokenFonts() {}

    /** The document without the map to Unicode of its fonts, and without the fonts: bare numbers of glyphs. */
    static byte[] withoutMeaning(byte[] pdf) throws IOException {
        return changed(pdf, BrokenFonts::isComposite, (document, font) -> {
            font.removeItem(COSName.TO_UNICODE);
            descendant(font).getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
        });
    }

    /** The document with a font that calls its digit nine by a name that means nothing. */
    static byte[] withoutNine(byte[] pdf) throws IOException {
        return changed(pdf, font -> font.containsKey(COSName.ENCODING) && !isComposite(font), (document, font) -> {
            COSArray names = new COSArray(List.of(COSInteger.get('9'), COSName.getPDFName("g57")));
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
            encoding.setItem(COSName.DIFFERENCES, names);
            font.setItem(COSName.ENCODING, encoding);
            font.setInt(COSName.FIRST_CHAR, ' ');
            font.setInt(COSName.LAST_CHAR, '9');
            font.setItem(COSName.WIDTHS, new COSArray(Collections.nCopies('9' - ' ' + 1, COSInteger.get(DIGIT_WIDTH))));
        });
    }

    /** The document with damaged maps to Unicode. */
    static byte[] damaged(byte[] pdf) throws IOException {
        return changed(
                pdf,
                BrokenFonts::isComposite,
                (document, font) -> PdfParts.damage(font.getCOSStream(COSName.TO_UNICODE)));
    }

    /** The document with maps to Unicode that blow up. */
    static byte[] inflating(byte[] pdf) throws IOException {
        return changed(
                pdf,
                BrokenFonts::isComposite,
                (document, font) -> font.setItem(COSName.TO_UNICODE, PdfParts.bomb(document, BOMB)));
    }

    /** The document with maps to Unicode that name more codes than any memory holds, in one line. */
    static byte[] boundless(byte[] pdf) throws IOException {
        return changed(
                pdf,
                BrokenFonts::isComposite,
                (document, font) -> PdfParts.write(
                        font.getCOSStream(COSName.TO_UNICODE),
                        "1 beginbfrange\n<00000000> <7FFFFFFE> <00004E00>\nendbfrange\n"));
    }

    private static COSDictionary descendant(COSDictionary font) {
        return (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static boolean isComposite(COSDictionary font) {
        return font.containsKey(COSName.DESCENDANT_FONTS);
    }

    /** The document with a change to these of its fonts. */
    private static byte[] changed(byte[] pdf, Predicate<COSDictionary> chosen, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : document.getPages()) {
                COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                for (COSName name : fonts.keySet()) {
                    COSDictionary font = fonts.getCOSDictionary(name);
                    if (chosen.test(font) && known.add(font)) {
                        change.apply(document, font);
                    }
                }
            }
            return PdfParts.saved(document);
        }
    }

    /** Something done to a font. */
    private interface Change {
        void apply(PDDocument document, COSDictionary font) throws IOException;
    }
}
