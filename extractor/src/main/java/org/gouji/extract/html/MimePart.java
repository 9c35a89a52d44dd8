package org.gouji.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * A message, or a part of one, in the format of mail (RFC 2045, 2046). Its characters are the bytes of the file.
 *
 * @param headers by name, which is compared without regard to case
 * @param body what follows the headers
 */
record MimePart(Map<String, String> headers, String body) {

    /** Office programs put one level of parts into a message, mail programs two or three. */
    private static final int MAX_DEPTH = 8;

    /** The most parts that are looked at: a page has one for each picture. */
    private static final int MAX_PARTS = 10_000;

    private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9-]{1,80})[ \\t]*:[ \\t]*(.*)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    static MimePart parse(String message) {
        String text = message.stripLeading();
        Matcher blank = BLANK_LINE.matcher(text);
        boolean found = blank.find();
        String head = found ? text.substring(0, blank.start()) : text;
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : LINE_END.split(FOLD.matcher(head).replaceAll(" "), -1)) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                headers.putIfAbsent(header.group(1), header.group(2).strip());
            }
        }
        return new MimePart(headers, found ? text.substring(blank.end()) : "");
    }

    /** The parts that are not made of parts themselves, in order; this one where it has none. */
    List<MimePart> leaves() {
        List<MimePart> leaves = new ArrayList<>();
        collect(leaves, MAX_DEPTH);
        return leaves;
    }

    private void collect(List<MimePart> leaves, int depth) {
        Optional<String> boundary = type().startsWith("multipart/") ? parameter("boundary") : Optional.empty();
        if (boundary.isEmpty() || depth == 0) {
            leaves.add(this);
            return;
        }
        for (String part : split("--" + boundary.get())) {
            if (leaves.size() < MAX_PARTS) {
                parse(part).collect(leaves, depth - 1);
            }
        }
    }

    /** What lies between the lines that begin with this; a last part without such a line behind it was cut off and counts. */
    private List<String> split(String delimiter) {
        List<String> parts = new ArrayList<>();
        int begin = -1;
        for (int at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length())) {
            if (at > 0 && body.charAt(at - 1) != '\n') {
                continue;
            }
            if (begin >= 0) {
                parts.add(body.substring(begin, at));
            }
            int lineEnd = body.indexOf('\n', at);
            boolean last = body.startsWith("--", at + delimiter.length());
            begin = last || lineEnd < 0 ? -1 : lineEnd + 1;
            if (begin < 0 || parts.size() == MAX_PARTS) {
                return parts;
            }
        }
        if (begin >= 0) {
            parts.add(body.substring(begin));
        }
        return parts;
    }

    /** The media type in small letters, without parameters; empty where none is named. */
    String type() {
        String type = headers.getOrDefault("Content-Type", "");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the media type, such as {@code charset}. */
    Optional<String> parameter(String name) {
        Matcher matcher = Pattern.compile(
                        "[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE)
                .matcher(headers.getOrDefault("Content-Type", ""));
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /**
     * The content, its transfer encoding undone.
     *
     * @throws UnreadableFile where it is not so encoded
     */
    byte[] content() throws UnreadableFile {
        String encoding = headers.getOrDefault("Content-Transfer-Encoding", "").toLowerCase(Locale.ROOT);
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (encoding) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> QuotedPrintable.decode(bytes);
            default -> bytes;
        };
    }

    private static byte[] base64(byte[] bytes) throws UnreadableFile {
        try {
            return Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException failure) {
            throw new UnreadableFile(Reason.DAMAGED, "单一文件网页（MHT）已损坏或不完整", failure);
        }
    }
}
