package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;

/** Reads the sentences of the narrative (决算情况说明) and of the reports (自评报告). */
public final class NarrativeRecogniser {

    private static final String OVERVIEW = "self_evaluation.overview";

    /** Which passages are read as one: those of a section of the narrative, or of a report. */
    private record Key(Concept section, String subject) {}

    private record Draft(Passage first, Rows rows) {}

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
        List<Passage> passages = new ArrayList<>(Passages.of(outline, identity.entity(), diagnostics));
        passages.addAll(overviews(forms));
        Map<Key, SentenceReader> readers = readers(passages, identity, diagnostics);
        Map<Key, Draft> drafts = new LinkedHashMap<>();
        for (Passage passage : passages) {
            List<Reading> readings =
                    WholeOrPart.settled(readers.get(key(passage)).read(passage.line(), passage.title()));
            for (int i = 0; i < readings.size(); i++) {
                Reading reading = readings.get(i);
                Concept section = GeneralBudget.section(passage.section(), readings, i);
                drafts.computeIfAbsent(new Key(section, passage.subject()), key -> new Draft(passage, new Rows()))
                        .rows()
                        .add(reading.item(), reading.measure(), reading.figure());
            }
        }
        return drafts.entrySet().stream()
                .map(draft -> statement(draft.getKey(), draft.getValue()))
                .toList();
    }

    private static Map<Key, SentenceReader> readers(
            List<Passage> passages, Identity identity, List<Notice> diagnostics) {
        OptionalInt year = identity.fiscalYear().map(OptionalInt::of).orElse(OptionalInt.empty());
        Map<Key, List<Passage>> sections = passages.stream()
                .collect(Collectors.groupingBy(NarrativeRecogniser::key, LinkedHashMap::new, Collectors.toList()));
        Map<Key, SentenceReader> readers = new LinkedHashMap<>();
        sections.forEach((key, all) -> {
            String text = all.stream().map(passage -> passage.line().text()).collect(Collectors.joining("\n"));
            boolean printed = all.get(0).inReport();
            ItemVocabulary vocabulary = printed ? ItemVocabulary.NONE : ItemVocabulary.of(key.section(), text);
            Subjects subjects = new Subjects(key.section(), vocabulary, identity.entity());
            readers.put(key, new SentenceReader(key.section(), subjects, year, diagnostics));
        });
        return readers;
    }

    private static Key key(Passage passage) {
        return new Key(passage.section(), passage.subject());
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

    private static Statement statement(Key key, Draft draft) {
        Passage first = draft.first();
        return new Statement(
                key.section().statement(),
                first.title(),
                first.subject(),
                Unit.NONE,
                false,
                first.place(),
                draft.rows().rows());
    }
}
