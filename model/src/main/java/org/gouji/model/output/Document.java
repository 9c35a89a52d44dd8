package org.gouji.model.output;

import java.util.List;
import org.gouji.model.source.Part;
import org.gouji.model.source.Source;

/**
 * The published file itself, or the several that are one disclosure.
 *
 * @param name its name, without folders
 * @param sha256 of its bytes, in lower-case hexadecimal; of several files, of their bytes one behind the other
 * @param mediaType as registered with IANA
 * @param pages the number of pages or sheets, 0 for flow text
 * @param parts the files, where there are several or they lie in an archive
 */
public record Document(String name, String sha256, String mediaType, int pages, List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }

    /** Describes the file or files that {@code source} was read from. */
    public static Document of(Source source, byte[]... contents) {
        return new Document(
                source.name(), Part.sha256(contents), source.format().mediaType(), source.pages(), source.parts());
    }
}
