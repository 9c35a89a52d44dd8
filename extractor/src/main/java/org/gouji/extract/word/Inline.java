package org.gouji.extract.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.LineJoin;
import org.gouji.extract.xml.XmlElement;

/**
 * What a paragraph prints: the text of its runs, with the results of its fields and without their instructions, and the
 * text boxes that are anchored in it.
 */
final class Inline {

    /** Neither printed nor containing what is. */
    private static final Set<String> UNPRINTED = Set.of("pPr", "rPr", "sdtPr", "instrText", "delText", "rt", "rubyPr");

    /** The signs of the fonts Wingdings that forms use as boxes to tick; others are ornaments. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0A3", "□", "F0A8", "□", "F06F", "□", "F052", "☑", "F0FE", "☑", "F0FC", "√", "F0FD", "☒", "F054", "☒");

    /** What stands for a tab with a leader: a line of dots, as a contents page prints. */
    private static final String LEADER = "……";

    private final Styles styles;
    private final XmlElement paragraph;
    private final StringBuilder text = new StringBuilder();

    /** Whether each open field is still in its instruction; a field that goes on in the next paragraph shows its result. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    private final List<XmlElement> textBoxes = new ArrayList<>();
    private final Unread unread;

    private Inline(XmlElement paragraph, Styles styles, Unread unread) {
        this.paragraph = paragraph;
        this.styles = styles;
        this.unread = unread;
    }

    /**
     * A paragraph as printed, without its automatic number.
     *
     * @param text on one line, spaces collapsed
     * @param textBoxes the contents of its text boxes, each once
     */
    record Printed(String text, List<XmlElement> textBoxes) {}

    /** Reads a paragraph; what is not read is counted in {@code unread}. */
    static Printed read(XmlElement paragraph, Styles styles, Unread unread) {
        Inline inline = new Inline(paragraph, styles, unread);
        inline.visitChildren(paragraph);
        return new Printed(inline.tidied(), List.copyOf(inline.textBoxes));
    }

    private void visitChildren(XmlElement parent) {
        parent.children().forEach(this::visit);
    }

    private void visit(XmlElement element) {
        String name = element.name();
        if (UNPRINTED.contains(name) || Flow.isRemoved(element)) {
            return;
        }
        switch (name) {
            case "r" -> run(element);
            case "t" -> print(element.text());
            case "tab", "ptab" -> print("\t");
            case "br" -> lineBreak(element);
            case "cr" -> print("\n");
            case "noBreakHyphen" -> print("-");
            case "sym" -> print(SYMBOLS.getOrDefault(element.attribute("char").orElse(""), ""));
            case "fldChar" -> field(element.attribute("fldCharType").orElse(""));
            case "drawing", "pict" -> graphic(element);
            case "object" -> unread.object();
            case "AlternateContent" -> Flow.alternative(element).ifPresent(this::visitChildren);
            default -> visitChildren(element);
        }
    }

    private void run(XmlElement run) {
        if (!styles.hides(paragraph, run)) {
            visitChildren(run);
        } else if (run.children("t").anyMatch(hidden -> !hidden.text().isBlank())) {
            unread.hidden();
        }
    }

    private void print(String piece) {
        if (!instructions.contains(true)) {
            text.append(piece);
        }
    }

    /** Breaks of page and column say nothing about the text. */
    private void lineBreak(XmlElement element) {
        if (element.attribute("type").orElse("textWrapping").equals("textWrapping")) {
            print("\n");
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> instructions.push(true);
            case "separate" -> {
                if (instructions.poll() != null) {
                    instructions.push(false);
                }
            }
            case "end" -> instructions.poll();
            default -> {
                // the standard knows no other
            }
        }
    }

    private void graphic(XmlElement element) {
        switch (element.name()) {
            case "txbxContent" -> textBoxes.add(element);
            case "AlternateContent" -> Flow.alternative(element).ifPresent(this::graphic);
            case "blip", "imagedata" -> unread.picture();
            default -> element.children().forEach(this::graphic);
        }
    }

    private String tidied() {
        String tab = styles.hasLeader(paragraph) ? LEADER : " ";
        StringBuilder joined = new StringBuilder();
        for (String line : text.toString().split("\n", -1)) {
            LineJoin.append(joined, LineJoin.strip(line.replace("\t", tab)));
        }
        return LineJoin.collapse(joined);
    }
}
