package org.gouji.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Looks for signatures in the bytes of a file. */
public final class Bytes {

    private Bytes() {}

    /** Whether the bytes begin with a signature, given in hexadecimal digits. */
    public static boolean startsWith(byte[] bytes, String hex) {
        byte[] signature = HexFormat.of().parseHex(hex);
        return matches(bytes, 0, signature);
    }

    /** Whether a signature begins within the first {@code limit} bytes. */
    static boolean contains(byte[] bytes, byte[] signature, int limit) {
        int end = Math.min(bytes.length - signature.length + 1, limit);
        for (int at = 0; at < end; at++) {
            if (matches(bytes, at, signature)) {
                return true;
            }
        }
        return false;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean matches(byte[] bytes, int at, byte[] signature) {
        return at + signature.length <= bytes.length
                && bytes[at] == signature[0]
                && Arrays.equals(bytes, at, at + signature.length, signature, 0, signature.length);
    }
}
