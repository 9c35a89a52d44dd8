package org.gouji.rules.fact;

import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Folds labels so that they can be compared: printing varies in width, quotes, brackets and ordinals. */
public final class Labels {

    private static final String DECORATION = "\"“”'‘’「」《》·,。;:、-—–";

    /** The first Chinese character; every decoration, in compatibility form, comes before it. */
    private static final char FIRST_CHARACTER = '\u4e00';

    private static final Phrase IN_BRACKETS = Phrase.of("\\([^()]*\\)");
    private static final Phrase YEAR = Phrase.of("(?:19|20)\\d{2}年?度?");

    private Labels() {}

    /** The label in compatibility form without white space, quotes, punctuation and leading ordinals. */
    public static String fold(String label) {
        String plain = Texts.fold(Texts.label(label));
        StringBuilder bare = null; // most labels have no decoration and need no copy
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (isDecoration(letter)) {
                bare = bare == null ? new StringBuilder(plain.length()).append(plain, 0, at) : bare;
            } else if (bare != null) {
                bare.append(letter);
            }
        }
        return bare == null ? plain : bare.toString();
    }

    /** Nearly all letters are Chinese characters, and need no search. */
    private static boolean isDecoration(char letter) {
        return letter < FIRST_CHARACTER && DECORATION.indexOf(letter) >= 0;
    }

    /** {@link #fold} without what stands in brackets and without years: for names of projects and of economic items. */
    public static String core(String label) {
        String folded = fold(label);
        String open = folded.indexOf('(') < 0 ? folded : IN_BRACKETS.replaceAll(folded, "");
        String kept = open.isEmpty() ? folded : open;
        return kept.contains("19") || kept.contains("20") ? YEAR.replaceAll(kept, "") : kept;
    }

    /** The name of a functional class without 支出 at its end: both ways of writing it are in use. */
    public static String functionalClass(String label) {
        String core = core(label);
        return core.endsWith("支出") && core.length() > 2 ? core.substring(0, core.length() - 2) : core;
    }
}
