package org.gouji.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a match of a regular expression can begin: at the start of the text only, or with which letters. Of a letter the
 * expression tells itself: tried on a text of that letter alone it either fails for good, whatever would follow ({@link
 * Matcher#hitEnd}), or it may begin there. What it said of a letter is kept.
 *
 * <p>May be used by several threads: an answer that one of them loses to another is asked for again, and is the same.
 */
final class Beginnings {

    /** What says something of the text before it, of which a single letter has none; looking behind is left out instead. */
    private static final Pattern BOUNDARY = Pattern.compile("\\\\[bB]");

    /** With these around, leaving out a group would change what the rest means, or brackets are none. */
    private static final Pattern DELICATE = Pattern.compile("\\\\(?:[1-9]|k<|Q)|\\(\\?[a-z]*[mx]");

    private static final String LOOKING_BEHIND = "(?<=";
    private static final String START = "^";

    private static final int WORD_BITS = 5; // of an int, which every thread sees whole

    private final Pattern pattern;
    private final boolean atStartOnly;
    private final boolean anything;
    private final boolean nothing;

    /** A bit for each letter that is known not to begin a match, and for each that is known to. */
    private final int[] never = new int[(Character.MAX_VALUE + 1) >> WORD_BITS];

    private final int[] ever = new int[(Character.MAX_VALUE + 1) >> WORD_BITS];

    private Beginnings(Pattern pattern, boolean atStartOnly, boolean anything) {
        this.pattern = pattern;
        this.atStartOnly = atStartOnly;
        this.anything = anything;
        this.nothing = anything || pattern.matcher("").lookingAt();
    }

    /** Those of an expression. */
    static Beginnings of(Pattern pattern) {
        String regex = pattern.pattern();
        boolean delicate = pattern.flags() != 0 || DELICATE.matcher(regex).find();
        boolean atStartOnly = !delicate && regex.startsWith(START) && !hasAlternatives(regex);
        if (BOUNDARY.matcher(regex).find()) {
            return new Beginnings(pattern, atStartOnly, true);
        }
        if (!regex.contains(LOOKING_BEHIND)) {
            return new Beginnings(pattern, atStartOnly, false);
        }
        return delicate
                ? new Beginnings(pattern, atStartOnly, true)
                : new Beginnings(Pattern.compile(withoutLookingBehind(regex)), atStartOnly, false);
    }

    /** An expression that matches wherever the given one does, and does not ask what stands before. */
    private static String withoutLookingBehind(String regex) {
        StringBuilder kept = new StringBuilder();
        int done = 0;
        for (int at = regex.indexOf(LOOKING_BEHIND); at >= 0; at = regex.indexOf(LOOKING_BEHIND, done)) {
            kept.append(regex, done, at).append("(?:)");
            done = behind(regex, at);
        }
        return kept.append(regex, done, regex.length()).toString();
    }

    /** Whether the expression is several, of which any may match. */
    private static boolean hasAlternatives(String regex) {
        int at = 0;
        while (at < regex.length() && regex.charAt(at) != '|') {
            at = behind(regex, at);
        }
        return at < regex.length();
    }

    /** Behind the group, the class of letters or the letter that stands at a place of an expression. */
    private static int behind(String regex, int at) {
        return switch (regex.charAt(at)) {
            case '\\' -> at + 2;
            case '(' -> {
                int end = at + 1;
                while (regex.charAt(end) != ')') {
                    end = behind(regex, end);
                }
                yield end + 1;
            }
            case '[' -> behindClass(regex, at);
            default -> at + 1;
        };
    }

    private static int behindClass(String regex, int at) {
        int end = at + 1;
        while (regex.charAt(end) != ']') {
            end = switch (regex.charAt(end)) {
                case '\\' -> end + 2;
                case '[' -> behindClass(regex, end);
                default -> end + 1;
            };
        }
        return end + 1;
    }

    /** Whether a match can only begin where the text does. */
    boolean atStartOnly() {
        return atStartOnly;
    }

    /** Whether there can be a match of nothing at the end of a text. */
    boolean atEnd() {
        return nothing;
    }

    /** Whether a match can begin with a letter. */
    boolean with(char letter) {
        int word = letter >> WORD_BITS;
        int bit = 1 << letter; // the lowest bits of the letter count
        return (never[word] & bit) == 0 && ((ever[word] & bit) != 0 || ask(letter));
    }

    private boolean ask(char letter) {
        Matcher alone = pattern.matcher(String.valueOf(letter));
        boolean may = anything || Character.isSurrogate(letter) || alone.lookingAt() || alone.hitEnd();
        int[] known = may ? ever : never;
        known[letter >> WORD_BITS] |= 1 << letter;
        return may;
    }
}
