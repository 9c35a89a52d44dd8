package org.gouji.rules.fact;

import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Side;
import org.gouji.model.text.Texts;

/**
 * A piece of the printed text: a heading, a paragraph, a cell.
 *
 * @param heading the title of the section that it stands in
 * @param text its characters
 * @param squeezed its characters without white space, its marks in full width
 * @param place where it stands
 */
public record Passage(String heading, String text, String squeezed, Provenance place) {

    public static Passage of(String heading, String text, Provenance place) {
        return new Passage(heading, text, Texts.punctuated(Texts.squeeze(text)), place);
    }

    /** These characters of it as evidence. */
    public Evidence quote(String characters) {
        return new Evidence("quote", "", "", Side.NONE, "", heading, "", Optional.empty(), characters, place);
    }
}
