package org.gouji.extract.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.extract.flow.PrintedText;
import org.gouji.extract.xml.XmlElement;

/**
 * What a paragraph prints: the text of its runs, with the results of its fields and without their instructions, and the
 * text boxes and objects that are anchored in it.
 */
final class Inline {

    /** Neither printed nor containing what is. */
    private static final Set<String> UNPRINTED = Set.of("pPr", "rPr", "sdtPr", "instrText", "delText", "rt", "rubyPr");

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{1,4}");

    private final Styles styles;
    private final XmlElement paragraph;
    private final StringBuilder text = new StringBuilder();

    /** Whether each open field is still in its instruction; a field that goes on in the next paragraph shows its result. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    private final List<XmlElement> anchored = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    private Inline(XmlElement paragraph, Styles styles) {
        this.paragraph = paragraph;
        this.styles = styles;
    }

    /**
     * A paragraph as printed, without its automatic number.
     *
     * @param text on one line, spaces collapsed
     * @param anchored the contents of its text boxes, each once, and its embedded objects
     * @param omissions what is in it and not read
     */
    record Printed(String text, List<XmlElement> anchored, List<Omission> omissions) {}

    static Printed read(XmlElement paragraph, Styles styles) {
        Inline inline = new Inline(paragraph, styles);
        inline.visitChildren(paragraph);
        String text = PrintedText.onOneLine(inline.text, styles.hasLeader(paragraph));
        return new Printed(text, inline.anchored, inline.omissions);
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
            case "sym" -> print(symbol(element));
            case "fldChar" -> field(element.attribute("fldCharType").orElse(""));
            case "drawing", "pict" -> graphic(element);
            case "object" -> anchored.add(element);
            case "AlternateContent" -> Flow.alternative(element).ifPresent(this::visitChildren);
            default -> visitChildren(element);
        }
    }

    private void run(XmlElement run) {
        if (!styles.hides(paragraph, run)) {
            visitChildren(run);
        } else if (run.children("t").anyMatch(hidden -> !hidden.text().isBlank())) {
            omissions.add(Omission.HIDDEN_TEXT);
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
            case "txbxContent" -> anchored.add(element);
            case "AlternateContent" -> Flow.alternative(element).ifPresent(this::graphic);
            case "blip", "imagedata" -> omissions.add(Omission.PICTURE);
            default -> element.children().forEach(this::graphic);
        }
    }

    private static String symbol(XmlElement element) {
        String code = element.attribute("char").orElse("");
        return HEXADECIMAL.matcher(code).matches() ? PrintedText.symbol(Integer.parseInt(code, 16)) : "";
    }
}
