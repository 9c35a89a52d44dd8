package org.gouji.extract.rtf;

import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.flow.FlowBlocks;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/**
 * Reads documents in the Rich Text Format as they are printed, like Word's own: automatic numbers as the file writes them out,
 * tracked changes accepted, fields with their results, text boxes where they are anchored. Running heads, footnotes and
 * comments are left out.
 */
public final class RtfReader implements SourceReader {

    /** The first bytes of every such file, in hexadecimal digits. */
    public static final String SIGNATURE = "7b5c727466";

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        return FlowBlocks.source(name, Format.RTF, new RtfInterpreter(bytes).read());
    }
}
