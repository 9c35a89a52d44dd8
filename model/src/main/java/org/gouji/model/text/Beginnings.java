package org.gouji.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a match of a regular expression can begin: at the start of the text only, or with which letters. Of a letter the
 * expression tells itself: tried on a text of that letter alone it either fails for good, whatever would follow ({@link
 * Matcher#hitEnd}), or it may begin there. What it said of a letter is kept. Chinese characters that the expression does not name are
 * all the same to it, and are asked about once.
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

    private static final int GROUP = 256;
    private static final int WORD = Integer.SIZE;

    private final Pattern pattern;
    private final boolean atStartOnly;
    private final boolean anything;
    private final boolean nothing;

    /** The Chinese characters that the expression may tell from the others, and whether a match can begin with any other. */
    private final NamedCharacters named;

    private final boolean other;

    /** For each group of letters that was asked about: a bit for each that cannot begin a match, then one for each that can. */
    private final int[][] known = new int[(Character.MAX_VALUE + 1) / GROUP][];

    private Beginnings(Pattern pattern, boolean atStartOnly, boolean anything) {
        this.pattern = pattern;
        this.atStartOnly = atStartOnly;
        this.anything = anything;
        this.nothing = anything || pattern.matcher("").lookingAt();
        this.named = new NamedCharacters(pattern.pattern());
        this.other = may(named.another());
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
        return named.isOther(letter) ? other : isKnownToBegin(letter);
    }

    private boolean isKnownToBegin(char letter) {
        int[] group = known[letter / GROUP];
        if (group == null) {
            group = new int[2 * GROUP / WORD];
            known[letter / GROUP] = group;
        }
        int never = letter % GROUP / WORD;
        int ever = never + GROUP / WORD;
        int bit = 1 << letter; // the lowest bits of the letter count
        if (((group[never] | group[ever]) & bit) == 0) {
            group[may(letter) ? ever : never] |= bit;
        }
        return (group[ever] & bit) != 0;
    }

    private boolean may(char letter) {
        Matcher alone = pattern.matcher(String.valueOf(letter));
        return anything || Character.isSurrogate(letter) || alone.lookingAt() || alone.hitEnd();
    }
}
