package org.gouji.extract.recognise.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * A way in which the head above a column can read, from the top: {@code 年初结转和结余/合计} is a column 合计 below a head
 * that begins with 年初. Heads between the two may be skipped; the last must be the lowest. Each part is a regular
 * expression over folded text, brackets at its end and 其中： left out.
 *
 * @param parts from the top
 * @param words the alternatives of a pattern of one part in which a typing slip can be told; empty for one of several parts
 */
record HeadPattern(List<Phrase> parts, List<String> words) {

    private static final Phrase BRACKETS = Phrase.of("\\([^()]*\\)$");
    private static final Phrase AMONG = Phrase.of("^其中[:：]?|^[一二三四五六七八九十]、|^\\d[.、]|^\\([一二三四五六七八九十\\d]\\)");

    private static final Phrase YEAR = Phrase.of("(20\\d{2})年(?:度)?");

    /** In a word of fewer characters another character makes another word: 原值, 净值. */
    private static final int SHORTEST_WITH_SLIP = 4;

    /** More cells than any head has above a column. */
    private static final int MOST_HEADS = 100;

    static HeadPattern of(String written) {
        List<Phrase> parts = Arrays.stream(written.split("/")).map(Phrase::of).toList();
        Stream<String> words = parts.size() > 1 ? Stream.empty() : Arrays.stream(written.split("\\|"));
        return new HeadPattern(
                parts, words.filter(word -> word.length() >= SHORTEST_WITH_SLIP).toList());
    }

    /**
     * How exactly a head reads so, its cells given as {@link #terms} makes them: 0 where it does not; more for more parts, and
     * among as many parts for those nearer to the lowest cell.
     */
    int fit(List<String> terms) {
        int lowest = terms.size() - 1;
        int part = parts.size() - 1;
        if (lowest < 0 || !parts.get(part).is(terms.get(lowest))) {
            return 0;
        }
        int nearest = 0;
        for (int above = lowest - 1; above >= 0 && part > 0; above--) {
            if (parts.get(part - 1).is(terms.get(above))) {
                nearest = Math.max(nearest, above + 1);
                part--;
            }
        }
        return part > 0 ? 0 : parts.size() * MOST_HEADS + nearest;
    }

    /** Whether the lowest cell of a head differs in one character from what is written here, as after a typing slip. */
    boolean nearlyMatches(List<String> terms) {
        for (String word : terms.isEmpty() ? List.<String>of() : words) {
            if (differsInOne(word, terms.get(terms.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differsInOne(String written, String printed) {
        if (written.length() != printed.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < written.length() && different < 2; i++) {
            different += written.charAt(i) == printed.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /**
     * The cells of a head in the form in which patterns compare them: folded, a year replaced by 本年 or, where the table knows a
     * later one, by 上年.
     *
     * @param latest the latest year that any head of the table prints
     */
    static List<String> terms(List<String> path, int latest) {
        return path.stream()
                .map(HeadPattern::fold)
                .map(head -> YEAR.replaceAll(head, year -> Integer.parseInt(year.group(1)) < latest ? "上年" : "本年"))
                .toList();
    }

    /** The latest year that these heads print; 0 where they print none. */
    static int latestYear(Stream<String> heads) {
        return heads.flatMap(head -> YEAR.all(head).stream())
                .mapToInt(year -> Integer.parseInt(year.group(1)))
                .max()
                .orElse(0);
    }

    static String fold(String head) {
        String folded = AMONG.replaceFirst(Texts.fold(head).replace('拔', '拨'), "");
        String bare = BRACKETS.replaceFirst(folded, "");
        return bare.isEmpty() ? folded : bare;
    }
}
