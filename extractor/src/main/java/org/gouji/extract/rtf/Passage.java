package org.gouji.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.extract.flow.PrintedText;
import org.gouji.extract.flow.RowShape;
import org.gouji.extract.flow.TableNesting;

/** The body or a text box as far as it has been read: finished paragraphs and tables, and a paragraph in the making. */
final class Passage {

    private final TableNesting nesting = new TableNesting();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder ordinal = new StringBuilder();
    private List<Omission> omissions = new ArrayList<>();
    private List<FlowNode> anchored = new ArrayList<>();

    void text(CharSequence printed) {
        text.append(printed);
    }

    void ordinal(CharSequence printed) {
        ordinal.append(printed);
    }

    void omit(Omission omission) {
        omissions.add(omission);
    }

    /** Hangs a text box on the paragraph. */
    void anchor(List<FlowNode> textBox) {
        anchored.addAll(textBox);
    }

    /**
     * The paragraph ends.
     *
     * @param depth in how many tables it stands
     * @param removed whether a tracked change has removed its end
     */
    void endParagraph(int depth, boolean leader, boolean removed) {
        String number = PrintedText.onOneLine(ordinal, false).strip();
        nesting.add(
                depth,
                new FlowNode.Paragraph(
                        number, PrintedText.onOneLine(text, leader), removed && depth == 0, omissions, anchored));
        text.setLength(0);
        ordinal.setLength(0);
        omissions = new ArrayList<>();
        anchored = new ArrayList<>();
    }

    /** The paragraph and with it the cell ends. */
    void endCell(int depth, boolean leader) {
        endParagraph(depth, leader, false);
        nesting.endCell(depth);
    }

    void endRow(int depth, RowShape shape) {
        nesting.endRow(depth, shape);
    }

    /** Ends what has not ended. */
    List<FlowNode> finish(int depth) {
        if (!text.isEmpty() || !anchored.isEmpty() || !omissions.isEmpty()) {
            endParagraph(depth, false, false);
        }
        return nesting.finish();
    }
}
