package org.gouji.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.flow.FlowNode.Merge;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.extract.xml.XmlElement;

/** Walks through the text of a document in its order, numbering its paragraphs on the way. */
final class Story {

    private final Styles styles;
    private final Numbering numbering;
    private final Objects objects;

    Story(Styles styles, Numbering numbering, Objects objects) {
        this.styles = styles;
        this.numbering = numbering;
        this.objects = objects;
    }

    /** The paragraphs and tables in a body, a cell or a text box. */
    List<FlowNode> read(XmlElement container) {
        List<FlowNode> nodes = new ArrayList<>();
        for (XmlElement element : Flow.children(container)) {
            switch (element.name()) {
                case "p" -> nodes.add(paragraph(element));
                case "tbl" -> nodes.add(table(element));
                case "altChunk" ->
                    nodes.add(new FlowNode.Paragraph("", "", false, List.of(Omission.OBJECT), List.of()));
                default -> {
                    // marks of bookmarks, comments and sections print nothing
                }
            }
        }
        return nodes;
    }

    private FlowNode.Paragraph paragraph(XmlElement element) {
        Inline.Printed printed = Inline.read(element, styles);
        String ordinal = numbering.next(element);
        List<FlowNode> anchored = new ArrayList<>();
        for (XmlElement hanging : printed.anchored()) {
            anchored.addAll(hanging.is("object") ? List.of(objects.read(hanging)) : read(hanging));
        }
        return new FlowNode.Paragraph(ordinal, printed.text(), isEndRemoved(element), printed.omissions(), anchored);
    }

    private static boolean isEndRemoved(XmlElement paragraph) {
        return paragraph.at("pPr", "rPr", "del").isPresent();
    }

    private FlowNode.Table table(XmlElement table) {
        List<FlowNode.Row> rows = new ArrayList<>();
        for (XmlElement row : Flow.children(table)) {
            if (row.is("tr") && row.at("trPr", "del").isEmpty()) {
                rows.add(row(row));
            }
        }
        return new FlowNode.Table(rows);
    }

    private FlowNode.Row row(XmlElement row) {
        List<FlowNode.Cell> cells = new ArrayList<>();
        for (XmlElement cell : Flow.children(row)) {
            if (cell.is("tc") && cell.at("tcPr", "cellDel").isEmpty()) {
                cells.add(cell(cell));
            }
        }
        return new FlowNode.Row(row.number("trPr", "gridBefore").orElse(0), cells);
    }

    private FlowNode.Cell cell(XmlElement cell) {
        boolean continuesLeft = cell.at("tcPr", "hMerge").isPresent()
                && !cell.at("tcPr", "hMerge").flatMap(XmlElement::val).equals(Optional.of("restart"));
        int span = cell.number("tcPr", "gridSpan").orElse(1);
        return new FlowNode.Cell(span, merge(cell), continuesLeft, read(cell));
    }

    private static Merge merge(XmlElement cell) {
        return cell.at("tcPr", "vMerge")
                .map(merge -> merge.val().orElse("continue").equals("restart") ? Merge.BEGINS : Merge.CONTINUES)
                .orElse(Merge.NONE);
    }
}
