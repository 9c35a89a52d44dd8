package org.gouji.extract.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a part, which is in UTF-8, in UTF-16 or in what its first line says. Left to decode itself, the parser of the
 * platform would write of damaged characters to standard error.
 */
public final class XmlCharacters {

    /** Where the first line of a part ends at the latest, in bytes. */
    private static final int FIRST_LINE = 128;

    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
    private static final Pattern ENCODING =
            Pattern.compile("^(?:" + UTF_8_MARK + ")?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlCharacters() {}

    /** A reader that fails at the first character that is damaged. */
    public static Reader of(InputStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, FIRST_LINE);
        byte[] start = bytes.readNBytes(FIRST_LINE);
        String line = new String(start, StandardCharsets.ISO_8859_1);
        int mark = line.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        bytes.unread(start, mark, start.length - mark);
        return new InputStreamReader(bytes, charset(start, line).newDecoder());
    }

    private static Charset charset(byte[] start, String line) throws IOException {
        boolean wide = start.length > 1 && (start[0] & start[1] & 0xfe) == 0xfe;
        if (wide) {
            return StandardCharsets.UTF_16;
        }
        Matcher encoding = ENCODING.matcher(line);
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (UnsupportedCharsetException unknown) {
            throw new IOException(unknown);
        }
    }
}
