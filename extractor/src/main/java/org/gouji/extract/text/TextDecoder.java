package org.gouji.extract.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/** Finds out in which character set a text is written: what its first bytes declare, or else the first set that fits. */
final class TextDecoder {

    /** Stands for bytes that are no character: a text may be cut off inside one. */
    static final char UNREAD = '\uFFFD';

    private static final List<Charset> UNDECLARED = List.of(
            StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** A text has at most this share of characters that no text prints. */
    private static final double MAX_UNPRINTABLE = 0.001;

    /** A character set fits where for every piece that is no character in it there are so many, beyond ASCII, that are. */
    private static final long CHARACTERS_PER_UNREAD = 20;

    private TextDecoder() {}

    /**
     * The text, without a byte-order mark, with {@link #UNREAD} for every piece that is no character.
     *
     * @throws UnreadableFile where the bytes are no text in any of these sets
     */
    static String decode(byte[] bytes) throws UnreadableFile {
        Optional<String> text = declared(bytes);
        for (Charset charset : UNDECLARED) {
            text = text.or(() -> Optional.of(decode(bytes, 0, charset))).filter(TextDecoder::isPlausible);
        }
        return text.orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_FORMAT, "无法识别文件格式：不是 PDF、Word 文档，也不像纯文本"));
    }

    private static Optional<String> declared(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private static boolean isPlausible(String text) {
        long unprintable = text.codePoints().filter(TextDecoder::isUnprintable).count();
        long unread = text.chars().filter(character -> character == UNREAD).count();
        long beyondAscii = text.chars().filter(character -> character >= 0x80).count() - unread;
        return unprintable <= text.length() * MAX_UNPRINTABLE && unread * CHARACTERS_PER_UNREAD <= beyondAscii;
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !Character.isWhitespace(character);
            case Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
