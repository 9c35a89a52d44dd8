package org.gouji.rules.fact;

/** A text with the places of its letters, so that a word is looked for only where its rarest letter stands. */
final class Letters {

    /** Letters share places by so many of their low bits: the Chinese characters of one text seldom meet. */
    private static final int BITS = 12;

    private static final int MASK = (1 << BITS) - 1;

    private final String text;

    /** The positions of the letters, those that share places together, each group in ascending order. */
    private final int[] positions;

    /** Where each group begins among the positions, and at last where a further one would. */
    private final int[] groups = new int[(1 << BITS) + 1];

    Letters(String text) {
        this.text = text;
        this.positions = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            groups[(text.charAt(at) & MASK) + 1]++;
        }
        for (int group = 0; group <= MASK; group++) {
            groups[group + 1] += groups[group];
        }
        int[] free = groups.clone();
        for (int at = 0; at < text.length(); at++) {
            positions[free[text.charAt(at) & MASK]++] = at;
        }
    }

    /** The letter at this place. */
    char at(int place) {
        return text.charAt(place);
    }

    /** What is done with a place where a word begins; it gives the first place that is still of interest. */
    @FunctionalInterface
    interface Hit {
        int at(int place);
    }

    /** Tells of the places where this word begins, in ascending order. */
    void find(String word, Hit hit) {
        int rarest = rarest(word);
        int group = word.charAt(rarest) & MASK;
        int next = 0;
        for (int at = groups[group]; at < groups[group + 1]; at++) {
            int begin = positions[at] - rarest;
            if (begin >= next && text.startsWith(word, begin)) {
                next = hit.at(begin);
            }
        }
    }

    /** Where in the word the letter stands that the text has least of. */
    private int rarest(String word) {
        int rarest = 0;
        for (int at = 1; at < word.length(); at++) {
            rarest = count(word.charAt(at)) < count(word.charAt(rarest)) ? at : rarest;
        }
        return rarest;
    }

    private int count(char letter) {
        int group = letter & MASK;
        return groups[group + 1] - groups[group];
    }
}
