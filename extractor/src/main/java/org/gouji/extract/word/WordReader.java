package org.gouji.extract.word;

import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.flow.FlowBlocks;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/**
 * Reads Word documents (Office Open XML) as they are printed: automatic numbers written out, tracked changes accepted,
 * fields with their results, text boxes and the sheets of embedded workbooks where they are anchored. Running heads, footnotes and comments are left out.
 *
 * <p>The XML is read directly, part by part: of POI's object model the reader would need a few dozen properties, and loading
 * it takes five times as long as everything else.
 */
public final class WordReader implements SourceReader {

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        WordPackage document = WordPackage.open(bytes);
        Styles styles = new Styles(document.styles());
        Story story = new Story(styles, new Numbering(document.numbering(), styles), new Objects(document));
        return FlowBlocks.source(name, Format.DOCX, story.read(document.body()));
    }
}
