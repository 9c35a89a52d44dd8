package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;

/** Reads the sentences of the narrative (决算情况说明) and of the reports (自评报告). */
public final class NarrativeRecogniser {

    private record Key(Concept section, String subject) {}

    private record Draft(Passage first, Rows rows, SentenceReader reader) {}

    private NarrativeRecogniser() {}

    /**
     * The sections of the narrative as statements, in document order; a section without a figure gives none.
     *
     * @param identity whose document it is and of which year: neither names a figure
     * @param diagnostics receives the figures that could not be placed
     */
    public static List<Statement> recognise(Outline outline, Identity identity, List<Notice> diagnostics) {
        OptionalInt year = identity.fiscalYear().map(OptionalInt::of).orElse(OptionalInt.empty());
        Map<Key, Draft> drafts = new LinkedHashMap<>();
        for (Passage passage : Passages.of(outline, identity.entity())) {
            Draft draft = drafts.computeIfAbsent(new Key(passage.section(), passage.subject()), key -> {
                Rows rows = new Rows();
                return new Draft(
                        passage, rows, new SentenceReader(passage, identity.entity(), year, rows, diagnostics));
            });
            if (passage.block() instanceof Block.Paragraph paragraph) {
                draft.reader().read(paragraph, passage.title());
            }
        }
        return drafts.values().stream()
                .filter(draft -> !draft.rows().isEmpty())
                .map(NarrativeRecogniser::statement)
                .toList();
    }

    private static Statement statement(Draft draft) {
        Passage first = draft.first();
        return new Statement(
                first.section().statement(),
                first.title(),
                first.subject(),
                Unit.NONE,
                false,
                first.block().place(),
                new ArrayList<>(draft.rows().rows()));
    }
}
