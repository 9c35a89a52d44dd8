package org.gouji.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are looked for in many texts: a regular expression that is tried only where it could begin, which in most texts is
 * nowhere. It finds what {@link Pattern} finds, sooner. May be used by several threads.
 */
public final class Phrase {

    private static final String LAST_MATCH = "\\G";

    private final Pattern pattern;
    private final Beginnings beginnings;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
        this.beginnings = Beginnings.of(pattern);
    }

    /**
     * The words that a regular expression describes.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static Phrase of(String regex) {
        return of(Pattern.compile(regex));
    }

    /**
     * The words that a pattern describes.
     *
     * @throws IllegalArgumentException if it asks where the last match ended, which a phrase does not keep
     */
    public static Phrase of(Pattern pattern) {
        if (pattern.pattern().contains(LAST_MATCH)) {
            throw new IllegalArgumentException(pattern.pattern());
        }
        return new Phrase(pattern);
    }

    /** The regular expression. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether the words stand anywhere in the text. */
    public boolean in(CharSequence text) {
        return search(text).find();
    }

    /** Whether the text is these words and no more. */
    public boolean is(CharSequence text) {
        return mayOpen(text) && pattern.matcher(text).matches();
    }

    /** Whether the text begins with these words. */
    public boolean opens(CharSequence text) {
        return mayOpen(text) && pattern.matcher(text).lookingAt();
    }

    private boolean mayOpen(CharSequence text) {
        return text.length() == 0 ? beginnings.atEnd() : beginnings.with(text.charAt(0));
    }

    /** A search for the words from the beginning of the text on. */
    public Search search(CharSequence text) {
        return new Search(text, 0, text.length());
    }

    /** A search for the words between two places of the text; what stands around is seen, and not searched. */
    public Search search(CharSequence text, int from, int to) {
        return new Search(text, from, to);
    }

    /** All places where the words stand, one behind another. */
    public List<MatchResult> all(CharSequence text) {
        Search search = search(text);
        if (!search.find()) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        do {
            found.add(search.result());
        } while (search.find());
        return found;
    }

    /**
     * The text with something else wherever the words stand.
     *
     * @param replacement as {@link Matcher#replaceAll(String)} takes it
     */
    public String replaceAll(CharSequence text, String replacement) {
        return in(text) ? pattern.matcher(text).replaceAll(replacement) : text.toString();
    }

    /** The text with something else for the words wherever they stand, each place by itself. */
    public String replaceAll(CharSequence text, Function<MatchResult, String> replacement) {
        return in(text) ? pattern.matcher(text).replaceAll(replacement) : text.toString();
    }

    /**
     * The text with something else where the words stand first.
     *
     * @param replacement as {@link Matcher#replaceFirst(String)} takes it
     */
    public String replaceFirst(CharSequence text, String replacement) {
        return in(text) ? pattern.matcher(text).replaceFirst(replacement) : text.toString();
    }

    /** The text without the words. */
    public String without(CharSequence text) {
        return replaceAll(text, "");
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** Goes through a text from one place where the words stand to the next; it tells of the last of them that was found. */
    public final class Search implements MatchResult {

        private final CharSequence text;
        private final int to;
        private int next;
        private Matcher matcher; // most texts have no place to try, and need none

        private Search(CharSequence text, int from, int to) {
            this.text = text;
            this.next = from;
            this.to = to;
        }

        /** Goes on to the next place; false if there is none. */
        public boolean find() {
            int last = beginnings.atStartOnly() ? 0 : to;
            for (; next <= last; next++) {
                if (mayBegin(next) && matcher(next).lookingAt()) {
                    next = matcher.end() > next ? matcher.end() : next + 1;
                    return true;
                }
            }
            return false;
        }

        /** Goes on to the first place from here on, which may be before those that were found. */
        public boolean find(int from) {
            next = from;
            return find();
        }

        /** Whether the words stand where the search is to begin. */
        public boolean lookingAt() {
            return mayBegin(next) && matcher(next).lookingAt();
        }

        /** Whether all that is to be searched is these words. */
        public boolean matches() {
            return mayBegin(next) && matcher(next).matches();
        }

        private boolean mayBegin(int place) {
            return place < text.length() ? beginnings.with(text.charAt(place)) : beginnings.atEnd();
        }

        private Matcher matcher(int from) {
            if (matcher == null) {
                matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
            }
            return matcher.region(from, to);
        }

        @Override
        public int start() {
            return found().start();
        }

        @Override
        public int start(int group) {
            return found().start(group);
        }

        @Override
        public int end() {
            return found().end();
        }

        @Override
        public int end(int group) {
            return found().end(group);
        }

        @Override
        public String group() {
            return found().group();
        }

        @Override
        public String group(int group) {
            return found().group(group);
        }

        /** A part of them by its name, null if it is not there. */
        public String group(String name) {
            return found().group(name);
        }

        @Override
        public int groupCount() {
            return found().groupCount();
        }

        /** What was found last, to be kept. */
        public MatchResult result() {
            return found().toMatchResult();
        }

        private Matcher found() {
            if (matcher == null) {
                throw new IllegalStateException("nothing was found");
            }
            return matcher;
        }
    }
}
