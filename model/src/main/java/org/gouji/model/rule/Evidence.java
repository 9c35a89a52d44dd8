package org.gouji.model.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Side;
import org.gouji.model.text.Texts;

/**
 * A figure or phrase that takes part in a finding, and where it stands.
 *
 * @param role what it does there: {@code disputed}, {@code operand}, {@code quote}
 * @param statement the id of its statement; empty for a phrase outside all statements
 * @param subject the subject of that statement
 * @param side the side on which it stands
 * @param code the code of its row; empty where there is none
 * @param item the label of its row, or the heading above a phrase
 * @param measure its column; empty for a phrase
 * @param value the number, for figures
 * @param raw its characters as printed
 * @param place where it stands
 */
public record Evidence(
        String role,
        String statement,
        String subject,
        Side side,
        String code,
        String item,
        String measure,
        Optional<BigDecimal> value,
        String raw,
        Provenance place) {

    /** The same in another role. */
    public Evidence as(String other) {
        return new Evidence(other, statement, subject, side, code, item, measure, value, raw, place);
    }

    /** What it is, apart from value and place: a published correction keeps it. Of a phrase its words are part of that. */
    public String identity() {
        String said = measure.isEmpty() ? Texts.wordsOf(raw) : "";
        return String.join("|", statement, subject, side.id(), code.isEmpty() ? item : code, measure + said);
    }
}
