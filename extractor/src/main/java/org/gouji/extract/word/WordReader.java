package org.gouji.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;

/** Reads Word documents (Office Open XML). */
public final class WordReader implements SourceReader {

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<Block> blocks = new ArrayList<>();
            int tables = 0;
            int paragraphs = 0;
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    blocks.add(new WordTable(table, ++tables).grid());
                } else if (element instanceof XWPFParagraph paragraph) {
                    paragraphs++;
                    if (!paragraph.getText().isBlank()) {
                        blocks.add(Block.Paragraph.of(
                                paragraph.getText().strip(), new Provenance.FlowParagraph(paragraphs)));
                    }
                }
            }
            return new Source(name, Format.DOCX, 0, blocks, List.of());
        } catch (IOException failure) {
            throw new UnreadableFile(UnreadableFile.Reason.DAMAGED, "文件损坏，无法读取", failure);
        }
    }
}
