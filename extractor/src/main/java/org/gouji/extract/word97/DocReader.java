package org.gouji.extract.word97;

import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.OleFile;
import org.gouji.extract.flow.FlowBlocks;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.word97.FileInformation.Structure;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/**
 * Reads Word documents of the versions 97 to 2003 as they are printed: automatic numbers written out, tracked changes
 * accepted, fields with their results, text boxes and the sheets of embedded workbooks where they are anchored. Running heads,
 * footnotes and comments are left out.
 */
public final class DocReader implements SourceReader {

    /** The stream that every such document has. */
    public static final String MAIN_STREAM = "WordDocument";

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        OleFile file = OleFile.open(bytes);
        Octets document = stream(file, MAIN_STREAM);
        FileInformation information;
        List<FlowNode> nodes;
        try {
            information = FileInformation.read(document);
            Octets tables = stream(file, information.tableStream());
            Octets data = new Octets(file.read("Data").orElse(new byte[0]));
            Story story = story(information, document, tables, data, new Objects(file));
            nodes = story.read(0, information.bodyLength());
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException outside) {
            throw new UnreadableFile(Reason.DAMAGED, "Word 文档已损坏或不完整，无法读取", outside);
        }
        return FlowBlocks.source(name, Format.DOC, nodes);
    }

    private static Octets stream(OleFile file, String name) throws UnreadableFile {
        return new Octets(file.read(name)
                .orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "Word 文档缺少 " + name + " 部分，文件不完整")));
    }

    private static Story story(
            FileInformation information, Octets document, Octets tables, Octets data, Objects objects) {
        PieceTable pieces = PieceTable.read(document, information.find(Structure.PIECES, tables));
        Formatting formatting = new Formatting(
                pieces,
                new DiskPages(document, information.find(Structure.CHARACTER_PAGES, tables), DiskPages.Kind.CHARACTERS),
                new DiskPages(document, information.find(Structure.PARAGRAPH_PAGES, tables), DiskPages.Kind.PARAGRAPHS),
                StyleSheet.read(information.find(Structure.STYLE_SHEET, tables)),
                data);
        return new Story(
                pieces,
                formatting,
                lists(information, tables),
                drawings(information, tables),
                information.textBoxes(),
                objects);
    }

    /** The levels of the lists stand behind the structure that defines them. */
    private static Lists lists(FileInformation information, Octets tables) {
        Octets definitions = information.find(Structure.LIST_DEFINITIONS, tables);
        Octets levelsToo =
                definitions.length() == 0 ? definitions : tables.from(information.offset(Structure.LIST_DEFINITIONS));
        return Lists.read(levelsToo, information.find(Structure.LIST_OVERRIDES, tables));
    }

    private static Drawings drawings(FileInformation information, Octets tables) {
        return Drawings.read(
                information.find(Structure.ANCHORS, tables),
                information.find(Structure.TEXT_BOXES, tables),
                information.find(Structure.DRAWINGS, tables));
    }
}
