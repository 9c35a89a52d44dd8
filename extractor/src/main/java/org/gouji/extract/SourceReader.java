package org.gouji.extract;

import org.gouji.model.source.Source;

/** Reads one format. Nothing behind a reader knows which. */
public interface SourceReader {

    /**
     * Reads a file.
     *
     * @param name the name of the file, without folders
     * @param bytes the whole file
     * @throws UnreadableFile where nothing of it can be read
     */
    Source read(String name, byte[] bytes) throws UnreadableFile;
}
