package org.gouji.extract.recognise.narrative;

import java.util.regex.Pattern;

/**
 * The department that a narrative is about, which names no figure.
 *
 * @param name its name; empty where it is not known
 */
record Department(String name) {

    /** The part of it that a sentence is about, named behind it. */
    private static final Pattern SCOPE = Pattern.compile("^(?:（本级）|本级)");

    /** What stands behind it; all of the words where they do not name it. */
    String without(String words) {
        int at = name.isEmpty() ? -1 : words.indexOf(name);
        return at < 0
                ? words
                : SCOPE.matcher(words.substring(at + name.length())).replaceFirst("");
    }
}
