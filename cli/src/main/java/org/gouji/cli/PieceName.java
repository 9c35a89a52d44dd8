package org.gouji.cli;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gouji.model.source.Part;

/** Names under which something may be kept of a document, whatever it is called: some are paths in archives, and nobody vouches for them. */
final class PieceName {

    /** What may stand in the name of a file on every system. */
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Characters of a name that are shown: each takes at most four of the 255 bytes that a file name may have. */
    private static final int SHOWN = 50;

    /** Digits of the digest that tell documents apart whose names look alike. */
    private static final int DIGITS = 12;

    private PieceName() {}

    /** A name without folders: the end of the document's, and a digest of all of it. */
    static String of(String document) {
        String digest = Part.sha256(document.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        int[] shown = OTHER.matcher(document).replaceAll("_").codePoints().toArray();
        int from = Math.max(0, shown.length - SHOWN);
        return new String(shown, from, shown.length - from) + '-' + digest;
    }
}
