package org.gouji.extract;

import java.nio.charset.StandardCharsets;
import org.gouji.extract.pdf.PdfReader;
import org.gouji.extract.text.TextReader;
import org.gouji.extract.word.WordReader;

/** Chooses the reader for a file by its content, never by its name. */
final class Readers {

    private Readers() {}

    static SourceReader forBytes(byte[] bytes) throws UnreadableFile {
        if (startsWith(bytes, "%PDF-")) {
            return new PdfReader();
        }
        if (startsWith(bytes, "PK")) {
            return new WordReader();
        }
        return new TextReader();
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] start = magic.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= start.length
                && new String(bytes, 0, start.length, StandardCharsets.ISO_8859_1).equals(magic);
    }
}
