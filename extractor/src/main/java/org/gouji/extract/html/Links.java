package org.gouji.extract.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;
import org.jsoup.nodes.Element;

/** Finds the documents that a page links to or shows in a frame: reports and tables that are published as files. */
final class Links {

    /** By element, the attribute that names what it leads to. */
    private static final Map<String, String> TARGETS =
            Map.of("a", "href", "iframe", "src", "embed", "src", "object", "data");

    /** The end of a document's name, by itself or before the parameters of an address. */
    private static final Pattern DOCUMENT =
            Pattern.compile("\\.(?:pdf|ofd|docx?|wps|rtf|xlsx?|et|csv|pptx?|zip|rar|7z|mht)(?=$|[?#&;\\s\"'）)】])");

    private static final Pattern SCRIPT =
            Pattern.compile("^(?:javascript|mailto|data|about):", Pattern.CASE_INSENSITIVE);

    /** A document on another page. */
    record Link(String title, String target) {}

    private Links() {}

    /** The document to which an element leads, if it leads to one. */
    static Optional<Link> of(Element element) {
        String target =
                element.attr(TARGETS.getOrDefault(element.normalName(), "")).strip();
        if (target.isEmpty() || SCRIPT.matcher(target).find()) {
            return Optional.empty();
        }
        String title = title(element);
        boolean document = names(decoded(target)) || (names(title) && !target.startsWith("#"));
        return document ? Optional.of(new Link(title, target)) : Optional.empty();
    }

    private static String title(Element element) {
        for (String candidate : new String[] {element.text(), element.attr("title"), element.attr("download")}) {
            String title = LineJoin.strip(LineJoin.collapse(candidate));
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "";
    }

    private static boolean names(String text) {
        return DOCUMENT.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }
}
