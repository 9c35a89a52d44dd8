package org.gouji.extract;

import org.gouji.extract.outline.Outliner;
import org.gouji.extract.recognise.Recogniser;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;

/** The main job: bytes in, everything that the document states out. */
public final class Extractor {

    private final Ocr ocr;

    /** Reads what files say themselves, and no pictures. */
    public Extractor() {
        this(Ocr.off());
    }

    /**
     * Reads pictures too.
     *
     * @param ocr reads them
     */
    public Extractor(Ocr ocr) {
        this.ocr = ocr;
    }

    /**
     * Reads a published file and says what it states.
     *
     * @param name the name of the file, without folders
     * @param bytes the whole file
     * @throws UnreadableFile where nothing of it can be read
     */
    public Disclosure extract(String name, byte[] bytes) throws UnreadableFile {
        Source source = Readers.forBytes(bytes, ocr).read(name, bytes);
        Outline outline = Outliner.outline(source);
        return Recogniser.recognise(outline);
    }
}
