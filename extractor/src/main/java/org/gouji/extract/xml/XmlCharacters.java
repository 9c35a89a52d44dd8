package org.gouji.extract.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a part, which is in UTF-8 or UTF-16. Left to decode itself, the parser of the platform would write of
 * damaged characters to standard error.
 */
public final class XmlCharacters {

    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private XmlCharacters() {}

    /** A reader that fails at the first character that is damaged. */
    public static Reader of(InputStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, UTF_8_MARK.length);
        byte[] start = bytes.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(start, UTF_8_MARK)) {
            bytes.unread(start);
        }
        boolean wide = start.length > 1 && (start[0] & start[1] & 0xfe) == 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }
}
