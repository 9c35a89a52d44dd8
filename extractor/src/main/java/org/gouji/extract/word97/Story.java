package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.flow.TableNesting;
import org.gouji.extract.word97.Drawings.TextRange;

/** Walks through the text of a document in its order, paragraph by paragraph, numbering them on the way. */
final class Story {

    private static final char CELL_END = 0x07;
    private static final char PARAGRAPH_END = 0x0D;

    /** Ends a page within a paragraph, or a section and with it the paragraph. */
    private static final char PAGE_BREAK = 0x0C;

    private final PieceTable pieces;
    private final Formatting formatting;
    private final Lists lists;
    private final Drawings drawings;
    private final TextRange textBoxes;
    private final Objects objects;

    /** @param textBoxes where the text of the text boxes stands in the whole text */
    Story(
            PieceTable pieces,
            Formatting formatting,
            Lists lists,
            Drawings drawings,
            TextRange textBoxes,
            Objects objects) {
        this.pieces = pieces;
        this.formatting = formatting;
        this.lists = lists;
        this.drawings = drawings;
        this.textBoxes = textBoxes;
        this.objects = objects;
    }

    /** The paragraphs and tables between two positions. */
    List<FlowNode> read(int from, int to) {
        String text = pieces.text(from, to - from);
        TableNesting nesting = new TableNesting();
        int at = 0;
        while (at < text.length()) {
            int end = paragraphEnd(text, at, from);
            paragraph(text.substring(at, end), from + at, nesting);
            at = end;
        }
        return nesting.finish();
    }

    private int paragraphEnd(String text, int from, int start) {
        for (int at = from; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean ends = character == PARAGRAPH_END
                    || character == CELL_END
                    || (character == PAGE_BREAK && formatting.endsParagraph(start + at));
            if (ends) {
                return at + 1;
            }
        }
        return text.length();
    }

    private void paragraph(String text, int position, TableNesting nesting) {
        int last = text.length() - 1;
        ParagraphFormat format = formatting.paragraph(position + last);
        int depth = format.depth();
        boolean endRemoved = formatting.run(position + last, format).format().deleted();
        if (depth > 0 && format.rowEnd()) {
            if (endRemoved) {
                nesting.dropRow(depth);
            } else {
                nesting.endRow(depth, RowFormat.of(format.changes()).shape());
            }
            return;
        }
        nesting.add(depth, printed(text, position, format, endRemoved));
        if (depth > 0 && (format.innerCellEnd() || (depth == 1 && text.charAt(last) == CELL_END))) {
            nesting.endCell(depth);
        }
    }

    private FlowNode.Paragraph printed(String text, int position, ParagraphFormat format, boolean endRemoved) {
        boolean inBody = position < textBoxes.start();
        Inline inline = new Inline(inBody ? drawings : Drawings.none());
        int at = 0;
        while (at < text.length()) {
            Formatting.Run run = formatting.run(position + at, format);
            int end = Math.min(text.length(), run.end() - position);
            inline.run(text.substring(at, end), position + at, run.format());
            at = end;
        }
        List<FlowNode> anchored = new ArrayList<>();
        inline.textBoxes().forEach(box -> anchored.addAll(textBox(box)));
        inline.objects().forEach(object -> anchored.add(objects.read(object)));
        String ordinal = lists.next(format.list(), format.level());
        return new FlowNode.Paragraph(
                ordinal, inline.text(format.leader()), endRemoved && format.depth() == 0, inline.omissions(), anchored);
    }

    private List<FlowNode> textBox(TextRange box) {
        int end = Math.min(textBoxes.start() + box.end(), textBoxes.end());
        return read(Math.min(textBoxes.start() + box.start(), end), end);
    }
}
