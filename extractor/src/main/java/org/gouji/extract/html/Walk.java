package org.gouji.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.html.Links.Link;
import org.gouji.model.source.Provenance;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through elements in the order in which they are read and gathers their text into paragraphs. */
final class Walk {

    private static final Set<String> RULES = Set.of("hr", "caption");
    private static final Pattern BLOCK = Pattern.compile("display\\s*:\\s*(?:block|flex)", Pattern.CASE_INSENSITIVE);

    /** What becomes of that which a walk finds. */
    interface Finds {

        /** Takes a paragraph that is not blank; says where it stands. */
        Provenance paragraph(String text);

        void table(Element table) throws UnreadableFile;

        void link(Link link, Provenance place);

        /** Takes note of a text that is not shown. */
        void hidden(Provenance place);

        void picture(Element image, Provenance place);

        /** Where something stands that has no text. */
        Provenance here();
    }

    private final Finds finds;
    private final int fullLine;
    private final Prose prose = new Prose();
    private final List<Link> links = new ArrayList<>();

    private Walk(Finds finds, int fullLine) {
        this.finds = finds;
        this.fullLine = fullLine;
    }

    /**
     * Goes through what is in an element.
     *
     * @param fullLine a line of fewer characters than this ends its paragraph at a line break, whatever it ends with
     */
    static void through(Element element, int fullLine, Finds finds) throws UnreadableFile {
        Walk walk = new Walk(finds, fullLine);
        walk.children(element);
        walk.flush();
    }

    private void children(Element parent) throws UnreadableFile {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text, parent);
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void text(TextNode text, Element parent) {
        if (parent.normalName().equals("pre")) {
            prose.addPreformatted(text.getWholeText());
        } else {
            prose.add(text.getWholeText());
        }
    }

    private void element(Element element) throws UnreadableFile {
        if (Invisible.isNeverShown(element) || Invisible.isBesideTheText(element) || Furniture.isOfTheSite(element)) {
            return;
        }
        if (Invisible.isHidden(element)) {
            hidden(element);
            return;
        }
        Links.of(element).ifPresent(links::add);
        switch (element.normalName()) {
            case "br" -> prose.breakLine();
            case "img" -> finds.picture(element, finds.here());
            case "table" -> {
                flush();
                finds.table(element);
            }
            default -> inside(element);
        }
    }

    private void hidden(Element element) {
        if (element.hasText()) {
            finds.hidden(finds.here());
        }
    }

    private void inside(Element element) throws UnreadableFile {
        boolean block = isBlock(element);
        if (block) {
            flush();
        }
        children(element);
        if (block) {
            flush();
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || RULES.contains(element.normalName())
                || BLOCK.matcher(element.attr("style")).find();
    }

    private void flush() {
        Provenance place = null;
        for (String paragraph : prose.take(fullLine)) {
            place = finds.paragraph(paragraph);
        }
        for (Link link : links) {
            finds.link(link, place == null ? finds.here() : place);
        }
        links.clear();
    }
}
