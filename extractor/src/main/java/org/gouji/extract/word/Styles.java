package org.gouji.extract.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.extract.xml.XmlElement;

/** The styles of a document, as far as they say what is printed: numbering, hidden text, leaders of tabs. */
final class Styles {

    /** Longer chains of styles based on each other are circles. */
    private static final int MAX_CHAIN = 20;

    private final Map<String, XmlElement> byId = new HashMap<>();

    Styles(Optional<XmlElement> part) {
        part.ifPresent(root -> root.children("style")
                .forEach(style -> style.attribute("styleId").ifPresent(id -> byId.putIfAbsent(id, style))));
    }

    /** What the style, or the nearest one that it is based on, says; empty where none says anything. */
    <T> Optional<T> find(Optional<String> styleId, Function<XmlElement, Optional<T>> property) {
        Optional<XmlElement> style = styleId.map(byId::get);
        for (int i = 0; i < MAX_CHAIN && style.isPresent(); i++) {
            Optional<T> found = property.apply(style.get());
            if (found.isPresent()) {
                return found;
            }
            style = style.get().at("basedOn").flatMap(XmlElement::val).map(byId::get);
        }
        return Optional.empty();
    }

    /** What the paragraph itself says, or else its style. */
    <T> Optional<T> ofParagraph(XmlElement paragraph, Function<XmlElement, Optional<T>> property) {
        return property.apply(paragraph).or(() -> find(styleOf(paragraph), property));
    }

    /** The identity of a paragraph's style. */
    static Optional<String> styleOf(XmlElement paragraph) {
        return paragraph.at("pPr", "pStyle").flatMap(XmlElement::val);
    }

    /** Whether a run is hidden: by itself, by its character style or by the style of its paragraph. */
    boolean hides(XmlElement paragraph, XmlElement run) {
        Function<XmlElement, Optional<Boolean>> vanish = element -> element.flag("rPr", "vanish");
        return vanish.apply(run)
                .or(() -> find(run.at("rPr", "rStyle").flatMap(XmlElement::val), vanish))
                .or(() -> find(styleOf(paragraph), vanish))
                .orElse(false);
    }

    /** Whether a paragraph's tabs draw a line of dots, as the tabs of a contents page do. */
    boolean hasLeader(XmlElement paragraph) {
        return ofParagraph(paragraph, element -> element.at("pPr", "tabs")
                        .map(tabs -> tabs.children("tab").anyMatch(Styles::isLeader)))
                .orElse(false);
    }

    private static boolean isLeader(XmlElement tab) {
        return tab.attribute("leader").filter(leader -> !leader.equals("none")).isPresent();
    }
}
