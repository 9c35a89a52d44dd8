package org.gouji.extract;

import org.gouji.extract.outline.Outliner;
import org.gouji.extract.recognise.Recogniser;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;

/** The main job: bytes in, everything that the document states out. */
public final class Extractor {

    /**
     * Reads a published file and says what it states.
     *
     * @param name the name of the file, without folders
     * @param bytes the whole file
     * @throws UnreadableFile where nothing of it can be read
     */
    public Disclosure extract(String name, byte[] bytes) throws UnreadableFile {
        Source source = Readers.forBytes(bytes).read(name, bytes);
        Outline outline = Outliner.outline(source);
        return Recogniser.recognise(outline);
    }
}
