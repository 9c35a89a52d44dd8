package org.gouji.extract.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page is never shown, and what its author has hidden. */
final class Invisible {

    private static final Set<String> NEVER_SHOWN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "noframes",
            "template",
            "title",
            "meta",
            "link",
            "base",
            "select",
            "datalist",
            "option",
            "button",
            "input",
            "textarea",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "dialog",
            "del",
            "rt",
            "rp",
            "xml");

    private static final Pattern HIDING = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all", Pattern.CASE_INSENSITIVE);

    /** Running heads, footnotes and comments, as Word and LibreOffice save them. */
    private static final Pattern BESIDE_THE_TEXT = Pattern.compile(
            "mso-element\\s*:\\s*(?:header|footer|footnote-list|endnote-list|comment-list)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> RUNNING_HEADS = Set.of("header", "footer");

    private Invisible() {}

    /** Whether an element is not part of the text by what it is. */
    static boolean isNeverShown(Element element) {
        return NEVER_SHOWN.contains(element.normalName());
    }

    /** Whether an element is in the page and hidden from those who look at it. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDING.matcher(element.attr("style")).find();
    }

    /** Whether an element is a running head or a footnote, which no reader of other formats counts to the text either. */
    static boolean isBesideTheText(Element element) {
        return BESIDE_THE_TEXT.matcher(element.attr("style")).find()
                || (element.normalName().equals("div") && RUNNING_HEADS.contains(element.attr("title")));
    }
}
