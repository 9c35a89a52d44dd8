package org.gouji.model.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gouji.model.source.Source;

/**
 * The published file itself.
 *
 * @param name its name, without folders
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param mediaType as registered with IANA
 * @param pages the number of pages or sheets, 0 for flow text
 */
public record Document(String name, String sha256, String mediaType, int pages) {

    /** Describes the file that {@code source} was read from. */
    public static Document of(Source source, byte[] bytes) {
        return new Document(source.name(), sha256(bytes), source.format().mediaType(), source.pages());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
