package org.gouji.extract.text;

import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/** Reads plain text that another tool extracted from a document. */
public final class TextReader implements SourceReader {

    @Override
    public Source read(String name, byte[] bytes) {
        return new Source(name, Format.TEXT, 0, List.of(), List.of());
    }
}
