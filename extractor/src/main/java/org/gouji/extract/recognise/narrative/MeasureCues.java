package org.gouji.extract.recognise.narrative;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.text.Phrase;

/** Reads from the words before a number what it measures; the wordings are in {@code cues.tsv}. */
final class MeasureCues {

    private static final String UP = "(?:增加|增长|上升|提高|提升|上涨|增幅|增支|多支出|上浮|增|(?<![最至不众])多)";
    private static final String DOWN = "(?:减少|下降|降低|压减|缩减|压缩|回落|减幅|降幅|节约|节支|少支出|下浮|核减|减|降|(?<![至不])少)";
    private static final String BUDGET = "(?<!公共|性基金|本经营|险基金)预算";

    private static final String NONE = "none";

    private record Wording(Quantity.Kind kind, String where, String measure, int sign, Phrase pattern) {

        boolean holds(Quantity.Kind wanted, String section) {
            return kind == wanted && (where.equals("*") || where.equals(section));
        }
    }

    private static final Map<Quantity.Kind, List<Wording>> FREE = wordings("free");
    private static final Map<Quantity.Kind, List<Wording>> FIXED = wordings("fixed");

    private MeasureCues() {}

    /** The wordings for each kind of number that hold in sections of this kind. */
    private static Map<Quantity.Kind, List<Wording>> wordings(String section) {
        List<Wording> all =
                Resource.rows("cues.tsv").stream().map(MeasureCues::wording).toList();
        Map<Quantity.Kind, List<Wording>> found = new EnumMap<>(Quantity.Kind.class);
        for (Quantity.Kind kind : Quantity.Kind.values()) {
            found.put(kind, all.stream().filter(one -> one.holds(kind, section)).toList());
        }
        return found;
    }

    private static Wording wording(String[] row) {
        Quantity.Kind kind = Quantity.Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
        String measure = row[2].replaceAll("[+-]$", "");
        String pattern = row[3].replace("{up}", UP).replace("{down}", DOWN).replace("{budget}", BUDGET);
        return new Wording(
                kind, row[1], measure.equals(NONE) ? "" : measure, row[2].endsWith("-") ? -1 : 1, Phrase.of(pattern));
    }

    /**
     * What a number measures.
     *
     * @param words the clause up to the number
     * @param kind what the unit says of it
     * @param free whether the wording of the section is free
     * @return empty where no words say so
     */
    static Optional<Cue> find(String words, Quantity.Kind kind, boolean free) {
        for (Wording wording : (free ? FREE : FIXED).get(kind)) {
            Phrase.Search matcher = wording.pattern().search(words);
            if (matcher.find()) {
                return Optional.of(new Cue(wording.measure(), wording.sign(), matcher.start()));
            }
        }
        return Optional.empty();
    }
}
