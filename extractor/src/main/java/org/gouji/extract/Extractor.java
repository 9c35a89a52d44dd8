package org.gouji.extract;

import org.gouji.extract.outline.Outliner;
import org.gouji.extract.recognise.Recogniser;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;

/**
 * The main job: bytes in, everything that the document states out.
 *
 * <p>One disclosure in several files is read file by file; what was read is put together before it is understood, so that
 * whose it is, its statements and its sentences are found in all of it as in one document:
 *
 * <pre>{@code
 * List<Source> files = List.of(read("a.doc", a).asPart(…), read("b.xls", b).asPart(…));
 * Disclosure disclosure = understand(Source.together(files));
 * }</pre>
 */
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
        return understand(read(name, bytes));
    }

    /**
     * Reads a published file: what stands in it and where, but for the names of those who filled it in.
     *
     * @param name the name of the file, without folders
     * @param bytes the whole file
     * @throws UnreadableFile where nothing of it can be read
     */
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        return People.masked(Readers.forBytes(bytes, ocr).read(name, bytes));
    }

    /** Says what a file states that was read, or what several state together. */
    public Disclosure understand(Source source) {
        Outline outline = Outliner.outline(source);
        return Recogniser.recognise(outline);
    }
}
