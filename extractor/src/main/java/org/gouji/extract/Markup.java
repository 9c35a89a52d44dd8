package org.gouji.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.text.Phrase;

/** Tells web pages, whatever they are called and however they begin, from other text and from other XML. */
final class Markup {

    /** As much of a file as it takes to see what it is, in bytes: scripts and comments may stand before the first tag. */
    private static final int WITHIN = 64 << 10;

    /** What stands before the first tag of a page: declarations, comments, and any mark of the byte order. */
    private static final Pattern BEFORE_TAG = Pattern.compile(
            "(?:[\\s\\u0000\\u00bb\\u00bf\\u00ef\\u00fe\\u00ff]+|<!--.*?-->|<\\?.*?>|<!doctype\\s+html[^>]*>|<!\\[[^>]*>)*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s+html", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)[\\s/>]", Pattern.CASE_INSENSITIVE);

    private static final Set<String> FIRST_TAGS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "base",
            "style",
            "script",
            "div",
            "p",
            "table",
            "tbody",
            "tr",
            "td",
            "span",
            "font",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "dl",
            "a",
            "b",
            "strong",
            "br",
            "img",
            "section",
            "article",
            "main",
            "form",
            "header",
            "nav",
            "iframe",
            "frameset");

    /** The ends of elements that a fragment which begins with a word has many of. */
    private static final Pattern ENDS =
            Pattern.compile("</(?:p|td|tr|div|table)>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    /** A text that only speaks of HTML has fewer tags than this. */
    private static final int ENOUGH_ENDS = 6;

    private static final Phrase BINARY = Phrase.of("[\\u0001-\\u0008\\u000e-\\u001a]");

    private static final Pattern MIME_HEAD = Pattern.compile(
            "\\A(?:[\\s\\u00bb\\u00bf\\u00ef]*)(?:[A-Za-z][A-Za-z-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){1,40}");
    private static final Pattern MIME = Pattern.compile(
            "^(?:MIME-Version:|Content-Type:\\s*multipart/)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Markup() {}

    /** Whether a file is a page, or a fragment of one. */
    static boolean isHtml(byte[] bytes) {
        String start = start(bytes);
        Matcher before = BEFORE_TAG.matcher(start);
        int at = before.lookingAt() ? before.end() : 0;
        Matcher tag = TAG.matcher(start).region(at, start.length());
        if (tag.lookingAt()) {
            return FIRST_TAGS.contains(tag.group(1).toLowerCase(Locale.ROOT));
        }
        if (DOCTYPE.matcher(start.substring(0, at)).find()) {
            return true;
        }
        boolean text = at < start.length() && start.charAt(at) != '<' && !BINARY.in(start);
        return text && ENDS.matcher(start).results().limit(ENOUGH_ENDS).count() == ENOUGH_ENDS;
    }

    /** Whether a file is a message in parts, as browsers and office programs save a page in one file (MHTML). */
    static boolean isMhtml(byte[] bytes) {
        Matcher head = MIME_HEAD.matcher(start(bytes));
        return head.lookingAt() && MIME.matcher(head.group()).find();
    }

    /** The beginning of the file, one character a byte; of UTF-16 the bytes that Latin letters leave empty are taken out. */
    private static String start(byte[] bytes) {
        int length = Math.min(bytes.length, WITHIN);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return isUtf16(bytes) ? start.replace("\0", "") : start;
    }

    private static boolean isUtf16(byte[] bytes) {
        return Bytes.startsWith(bytes, "fffe")
                || Bytes.startsWith(bytes, "feff")
                || Bytes.startsWith(bytes, "3c00")
                || Bytes.startsWith(bytes, "003c");
    }
}
