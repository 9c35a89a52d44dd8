package org.gouji.rules.text;

import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Row;
import org.gouji.model.text.Texts;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** Finds the sentence in which the text prints a figure. */
final class Sentences {

    /** Characters of a sentence that a quotation shows before and after its figure. */
    private static final int SHOWN = 40;

    private Sentences() {}

    /**
     * Among the {@code signed} ones the paragraph that prints this rate together with the amount of its line; nothing
     * where several of the whole text could be meant and none of these names the line.
     */
    static Optional<Passage> printing(Ledger ledger, List<Passage> signed, Row row, Fact rate) {
        String printed = Texts.squeeze(rate.raw());
        String amount = Optional.ofNullable(row.values().get("amount"))
                .map(figure -> Texts.squeeze(new Fact(rate.statement(), row, "amount", figure).raw()))
                .orElse("");
        List<Passage> possible = signed.stream()
                .filter(passage -> passage.squeezed().contains(printed)
                        && passage.squeezed().contains(amount))
                .toList();
        String name = row.item().substring(row.item().lastIndexOf('/') + 1);
        Optional<Passage> named = possible.stream()
                .filter(passage -> passage.squeezed().contains(name))
                .findFirst();
        boolean only = possible.size() == 1
                && named.isEmpty()
                && ledger.passages().bearingAll(printed, amount).size() == 1;
        return only ? Optional.of(possible.get(0)) : named;
    }

    /** The words around a figure. */
    static String around(String text, String raw) {
        int at = Math.max(0, text.indexOf(raw));
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(text.length(), at + raw.length() + SHOWN);
        return text.substring(from, to).strip();
    }
}
