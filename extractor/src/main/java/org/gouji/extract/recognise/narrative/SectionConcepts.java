package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.model.text.Phrase;

/** Which section of the narrative a heading opens; the wordings are in {@code headings.tsv}. */
final class SectionConcepts {

    private record Wording(String above, Phrase pattern, Concept concept) {}

    private static final List<Wording> HEADINGS = Resource.rows("headings.tsv").stream()
            .map(row -> new Wording(row[0], Phrase.of(row[1]), Concept.of(row[2])))
            .toList();

    private static final Phrase QUOTES = Phrase.of("[\"“”'‘’「」＂]");

    private SectionConcepts() {}

    /**
     * The section that a heading opens.
     *
     * @param title the heading without its number
     * @param above the section of the heading above it
     */
    static Optional<Concept> of(String title, Optional<Concept> above) {
        String plain = QUOTES.replaceAll(title, "");
        String parent = above.map(Concept::id).orElse("-");
        return HEADINGS.stream()
                .filter(wording ->
                        wording.above().equals("*") || wording.above().equals(parent))
                .filter(wording -> wording.pattern().in(plain))
                .map(Wording::concept)
                .findFirst();
    }
}
