package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks at the streams of one page before PDFBox unpacks them: its content, the forms it draws and the fonts it writes with.
 * Refuses what is made to inflate without end, and remembers whether all of it was whole.
 */
final class StreamGuard {

    /** More content than this, in bytes, no page has that a person made: the largest of real ones are a fiftieth of it. */
    private static final long MAX_CONTENT = 128L << 20;

    /** Pieces that the content of one page is cut into: some producers write a few dozen. */
    private static final int MAX_PIECES = 10_000;

    private final Fonts fonts;
    private final Set<COSStream> forms = Collections.newSetFromMap(new IdentityHashMap<>());
    private long content;
    private boolean whole = true;

    StreamGuard(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Whether all streams looked at were undamaged. */
    boolean isWhole() {
        return whole;
    }

    /** Notes that something could not be drawn. */
    void damaged() {
        whole = false;
    }

    /** Looks at the content of a page and at its fonts. */
    void page(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        for (int pieces = 0; streams.hasNext(); pieces++) {
            TooMuch.when(pieces == MAX_PIECES, "content in more than " + MAX_PIECES + " pieces");
            content(streams.next().getCOSObject());
        }
        whole &= fonts.admit(page.getResources());
    }

    /** Looks at a form that is about to be drawn, once however often that is. */
    void form(COSStream form, PDResources resources) throws IOException {
        if (forms.add(form)) {
            content(form);
            whole &= fonts.admit(resources);
        }
    }

    private void content(COSStream stream) throws IOException {
        Unpacking unpacking = Unpacking.of(stream, MAX_CONTENT);
        whole &= unpacking.whole();
        content += unpacking.size();
        TooMuch.when(content > MAX_CONTENT, "content that unpacks to more than " + MAX_CONTENT + " bytes");
    }
}
