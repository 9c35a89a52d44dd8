package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which section of the narrative a heading opens; the wordings are in {@code headings.tsv}. */
final class SectionConcepts {

    private record Wording(String above, Pattern pattern, Concept concept) {}

    private static final List<Wording> HEADINGS = Resource.rows("headings.tsv").stream()
            .map(row -> new Wording(row[0], Pattern.compile(row[1]), Concept.of(row[2])))
            .toList();

    private static final Pattern QUOTES = Pattern.compile("[\"“”'‘’「」＂]");

    private SectionConcepts() {}

    /**
     * The section that a heading opens.
     *
     * @param title the heading without its number
     * @param above the section of the heading above it
     */
    static Optional<Concept> of(String title, Optional<Concept> above) {
        String plain = QUOTES.matcher(title).replaceAll("");
        String parent = above.map(Concept::id).orElse("-");
        return HEADINGS.stream()
                .filter(wording ->
                        wording.above().equals("*") || wording.above().equals(parent))
                .filter(wording -> wording.pattern().matcher(plain).find())
                .map(Wording::concept)
                .findFirst();
    }
}
