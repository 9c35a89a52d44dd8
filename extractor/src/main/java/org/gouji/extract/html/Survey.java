package org.gouji.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What is in an element, counted: enough to tell text from menus. */
final class Survey implements NodeFilter {

    /** So many cells with digits are a table of figures. */
    private static final int FIGURES = 6;

    /** The largest menus have some hundred nodes; what has more than this is looked at no further, and is no menu. */
    private static final int LARGE = 2000;

    private static final Set<String> TITLES = Set.of("h1", "h2");

    private final int enough;
    private int plain;
    private int linked;
    private int links;
    private int figures;
    private boolean title;
    private int nodes;
    private Element link;

    private Survey(int enough) {
        this.enough = enough;
    }

    /**
     * Looks through an element.
     *
     * @param enough after this many characters outside of links it looks no further
     */
    static Survey of(Element element, int enough) {
        Survey survey = new Survey(enough);
        element.filter(survey);
        return survey;
    }

    /** Characters outside of links to other pages; links within the page and to documents are text like any other. */
    int plain() {
        return plain;
    }

    /** Characters in links to other pages. */
    int linked() {
        return linked;
    }

    int links() {
        return links;
    }

    boolean isLarge() {
        return nodes > LARGE;
    }

    boolean hasFigures() {
        return figures >= FIGURES;
    }

    boolean hasTitle() {
        return title;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text);
        } else if (node instanceof Element element) {
            if (Invisible.isNeverShown(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            title |= TITLES.contains(element.normalName());
            if (link == null && isToOtherPage(element)) {
                link = element;
                links++;
            }
        }
        return ++nodes > LARGE || plain > enough ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        link = node.equals(link) ? null : link;
        return FilterResult.CONTINUE;
    }

    private void count(TextNode text) {
        int letters = (int) text.getWholeText()
                .chars()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '\u00a0')
                .count();
        if (link != null) {
            linked += letters;
        } else {
            plain += letters;
            figures += isFigure(text) ? 1 : 0;
        }
    }

    private static boolean isFigure(TextNode text) {
        return text.parent() != null
                && text.parent().closest("td") != null
                && text.getWholeText().chars().anyMatch(Character::isDigit);
    }

    private static boolean isToOtherPage(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#")
                && Links.of(element).isEmpty();
    }
}
