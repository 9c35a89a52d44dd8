package org.gouji.rules.text;

import java.util.Optional;
import org.gouji.model.statement.Row;
import org.gouji.model.text.Texts;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;

/** Finds the sentence in which the text prints a figure. */
final class Sentences {

    /** Characters of a sentence that a quotation shows before and after its figure. */
    private static final int SHOWN = 40;

    private Sentences() {}

    /**
     * The paragraph that prints this rate together with the amount of its line; nothing where several could be meant and none
     * names the line.
     */
    static Optional<Passage> printing(Ledger ledger, Row row, Fact rate) {
        String amount = Optional.ofNullable(row.values().get("amount"))
                .map(figure -> new Fact(rate.statement(), row, "amount", figure).raw())
                .orElse("");
        String name = row.item().substring(row.item().lastIndexOf('/') + 1);
        var candidates = Passage.all(ledger).stream()
                .filter(passage -> prints(passage, rate.raw()) && prints(passage, amount))
                .toList();
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : candidates.stream()
                        .filter(passage -> Texts.squeeze(passage.text()).contains(name))
                        .findFirst();
    }

    private static boolean prints(Passage passage, String raw) {
        return Texts.squeeze(passage.text()).contains(Texts.squeeze(raw));
    }

    /** The words around a figure. */
    static String around(String text, String raw) {
        int at = Math.max(0, text.indexOf(raw));
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(text.length(), at + raw.length() + SHOWN);
        return text.substring(from, to).strip();
    }
}
