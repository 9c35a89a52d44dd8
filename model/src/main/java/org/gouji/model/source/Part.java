package org.gouji.model.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One of the files that a source was read from.
 *
 * @param name its name without folders, or its path in an archive: {@code a.zip!/b.xls}
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param format what it is
 * @param pages the number of pages, 0 for flow text
 */
public record Part(String name, String sha256, Format format, int pages) {

    /** The file of these bytes, from which {@code source} was read. */
    public static Part of(Source source, byte[] bytes) {
        return new Part(source.name(), sha256(bytes), source.format(), source.pages());
    }

    /** The digest of contents that lie one behind the other. */
    public static String sha256(byte[]... contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) {
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
