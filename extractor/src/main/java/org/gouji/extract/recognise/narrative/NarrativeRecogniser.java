package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;

/** Reads the sentences of the narrative (决算情况说明) and of the reports (自评报告). */
public final class NarrativeRecogniser {

    private static final String OVERVIEW = "self_evaluation.overview";

    private record Key(Concept section, String subject) {}

    private record Draft(Passage first, Rows rows, SentenceReader reader) {}

    private NarrativeRecogniser() {}

    /**
     * The sections of the narrative as statements, in document order; a section without a figure gives none.
     *
     * @param identity whose document it is and of which year: neither names a figure
     * @param forms the forms of the document, of which the overview of a self-evaluation holds sentences
     * @param diagnostics receives the figures that could not be placed
     */
    public static List<Statement> recognise(
            Outline outline, Identity identity, List<Statement> forms, List<Notice> diagnostics) {
        OptionalInt year = identity.fiscalYear().map(OptionalInt::of).orElse(OptionalInt.empty());
        List<Passage> passages = new ArrayList<>(Passages.of(outline, identity.entity()));
        passages.addAll(overviews(forms));
        Map<Key, Draft> drafts = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Draft draft = drafts.computeIfAbsent(new Key(passage.section(), passage.subject()), key -> {
                Rows rows = new Rows();
                return new Draft(
                        passage, rows, new SentenceReader(passage, identity.entity(), year, rows, diagnostics));
            });
            draft.reader().read(passage.line(), passage.title());
        }
        return drafts.values().stream()
                .filter(draft -> !draft.rows().isEmpty())
                .map(NarrativeRecogniser::statement)
                .toList();
    }

    private static List<Passage> overviews(List<Statement> forms) {
        List<Passage> passages = new ArrayList<>();
        for (Statement form : forms) {
            if (form.id().equals(OVERVIEW)) {
                form.rows().forEach(row -> row.values().values().stream()
                        .filter(Figure.Words.class::isInstance)
                        .map(Figure.Words.class::cast)
                        .map(words -> new Passage(
                                Concept.EVALUATION,
                                true,
                                form.subject(),
                                row.item(),
                                Line.of(words.text(), words.place()),
                                words.place()))
                        .forEach(passages::add));
            }
        }
        return passages;
    }

    private static Statement statement(Draft draft) {
        Passage first = draft.first();
        return new Statement(
                first.section().statement(),
                first.title(),
                first.subject(),
                Unit.NONE,
                false,
                first.place(),
                draft.rows().rows());
    }
}
