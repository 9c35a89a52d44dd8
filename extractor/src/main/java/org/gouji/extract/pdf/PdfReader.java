package org.gouji.extract.pdf;

import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/** Reads PDF files with a text layer. */
public final class PdfReader implements SourceReader {

    @Override
    public Source read(String name, byte[] bytes) {
        return new Source(name, Format.PDF, 0, List.of(), List.of());
    }
}
