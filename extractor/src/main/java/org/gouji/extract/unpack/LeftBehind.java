package org.gouji.extract.unpack;

import java.util.regex.Pattern;

/** Files that a system or an office program put beside others and nobody meant to publish. */
public final class LeftBehind {

    private static final Pattern NAME = Pattern.compile(
            "(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|~\\$[^/]*|\\._[^/]*)",
            Pattern.CASE_INSENSITIVE);

    private LeftBehind() {}

    /**
     * Whether a file is such a one.
     *
     * @param path where it lies, its steps parted by slashes
     */
    public static boolean is(String path) {
        return NAME.matcher(path).matches();
    }
}
