package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.outline.Heading;
import org.gouji.extract.outline.Ordinal;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Finds the paragraphs of the narrative and of the reports, and says for each to which section it belongs. */
final class Passages {

    /** The levels of headings, 0 to 5. */
    private static final int LEVELS = 6;

    private static final Phrase TABLE = Phrase.of("表(?:[（(]续表?[）)])?$");

    /** Sentences that say by themselves where they belong, where their heading is lost. */
    private static final Phrase TELLING =
            Phrase.of("^.{0,40}(?:收入支出总计|收、支总计|收入总计|本年收入合计|本年支出合计|财政拨款收、?支|一般公共预算财政拨款(?:基本)?支出"
                    + "|[“\"]?三公[”\"]?经费|机[关构]运行(?:经费|费用)|政府采购支出总额|政府采购金额|共有车辆|车辆合计|绩效自评的?项目).*\\d.*");

    private static final Phrase LEVEL = Phrase.of("[（(](?:\\d{2,5})?[类款](?:级)?(?:科目)?[）)]$");

    /** A numbered paragraph that opens a part of its own among the totals: "（一）2022年收入2000万元，具体情况如下". */
    private static final Phrase PART_OF_TOTALS =
            Phrase.of("(?:(?:19|20)\\d{2}年度?)?(?:本年度?|本部门|本单位)?(收入|支出)(?:合计)?\\d.*");
    /** What a sentence has and a line of a table has not. */
    private static final Phrase SENTENCE = Phrase.of("。");

    private static final Phrase FIRST_CLAUSE = Phrase.of("[^，。：；]*");

    private final String entity;
    private final List<Notice> diagnostics;
    private final Scopes found = new Scopes();
    private final List<Optional<Concept>> concepts = new ArrayList<>(Collections.nCopies(LEVELS, Optional.empty()));
    private Optional<String> file = Optional.empty();
    private boolean inReport;
    private String subject = "";

    private Passages(String entity, List<Notice> diagnostics) {
        this.entity = entity;
        this.diagnostics = diagnostics;
    }

    /**
     * The paragraphs of the narrative in order.
     *
     * @param entity the name of the department, which is no project
     * @param diagnostics receives the figures of paragraphs that belong to no section
     */
    static List<Passage> of(Outline outline, String entity, List<Notice> diagnostics) {
        Passages passages = new Passages(entity, diagnostics);
        outline.sections().forEach(passages::add);
        return passages.found.passages();
    }

    /** No heading counts for what stands in the next file. */
    private void enter(Optional<String> next) {
        if (!next.equals(file)) {
            file = next;
            inReport = false;
            subject = "";
            Collections.fill(concepts, Optional.empty());
        }
    }

    private void add(Section section) {
        enter(section.place().file());
        if (section.level() <= 1) {
            inReport = Reports.isTitle(section.title());
            subject = inReport ? Reports.subject(section.title(), entity) : "";
        }
        found.see(section.title());
        if (section.level() > 0) {
            open(section.level(), concept(section.title(), section.level()));
        }
        if (TABLE.in(section.title()) && !inReport) {
            return;
        }
        String project =
                inReport && subject.isEmpty() ? Reports.project(section.title()).orElse("") : subject;
        for (Block.Paragraph paragraph : Paragraphs.whole(section.blocks())) {
            paragraph(section, project, paragraph);
        }
        section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Texts.squeeze(((Block.Paragraph) block).text()))
                .forEach(found::see);
    }

    private void paragraph(Section section, String project, Block.Paragraph paragraph) {
        String about = project;
        String title = title(section);
        Optional<Heading> runIn = Heading.runIn(paragraph.text());
        if (runIn.isPresent()) {
            String own = runIn.get().title();
            title = LEVEL.in(title) ? title + own : own;
            open(runIn.get().level(), concept(own, runIn.get().level()));
            about = inReport && project.isEmpty() ? Reports.project(own).orElse("") : project;
        }
        Line line = Line.of(paragraph);
        openPartOfTotals(paragraph);
        Passage passage =
                new Passage(current().orElse(Concept.IGNORE), inReport, about, title, line, paragraph.place());
        if (current().isEmpty()) {
            withoutHeading(passage);
        } else if (passage.section() != Concept.IGNORE) {
            found.add(passage);
        }
    }

    /** Reads sentences that no heading places: each may say itself where it belongs, and the next goes on with it. */
    private void withoutHeading(Passage paragraph) {
        Line line = paragraph.line();
        Optional<Concept> concept = Optional.empty();
        int from = 0;
        int done = 0;
        for (int end : Clause.sentenceEnds(line)) {
            Optional<Concept> told = telling(line.text().substring(done, end));
            if (told.isPresent() && !told.equals(concept)) {
                place(paragraph, concept, line.part(from, done));
                concept = told;
                from = done;
            }
            done = end;
        }
        place(paragraph, concept, line.part(from, done));
    }

    private void place(Passage paragraph, Optional<Concept> concept, Line part) {
        if (concept.isPresent()) {
            found.add(paragraph.of(concept.get(), part));
        } else {
            outside(part);
        }
    }

    private void openPartOfTotals(Block.Paragraph paragraph) {
        Optional<Ordinal> ordinal = Ordinal.of(paragraph.text());
        if (ordinal.isEmpty()
                || above(ordinal.get().level()).filter(c -> c == Concept.TOTALS).isEmpty()) {
            return;
        }
        String text = Texts.squeeze(paragraph.text().substring(ordinal.get().end()));
        Phrase.Search part = PART_OF_TOTALS.search(text);
        if (part.matches()) {
            open(ordinal.get().level(), Optional.of(part.group(1).equals("收入") ? Concept.INCOME : Concept.EXPENDITURE));
        }
    }

    /** Reports the amounts of a sentence that stands in no section. */
    private void outside(Line line) {
        for (Quantity quantity : QuantityScanner.scan(line.text())) {
            if (quantity.kind() == Quantity.Kind.MONEY && SENTENCE.in(line.text())) {
                Clause clause = new Clause(line, 0, Clause.sentenceFrom(line, quantity.start()), quantity.start());
                diagnostics.add(Unread.OUTSIDE_SECTIONS.notice(
                        line.printed(clause.from(), quantity.end()),
                        line.place(quantity.start(), quantity.numberEnd())));
            }
        }
    }

    /** The heading, with those above it that begin a path of 类, 款 and 项. */
    private static String title(Section section) {
        StringBuilder title = new StringBuilder();
        section.path().stream().filter(above -> LEVEL.in(above)).forEach(title::append);
        return title.append(section.title()).toString();
    }

    private void open(int level, Optional<Concept> concept) {
        Optional<Concept> here = concept.isPresent() ? concept : above(level);
        for (int i = level; i < LEVELS; i++) {
            concepts.set(i, here);
        }
    }

    private Optional<Concept> current() {
        return concepts.get(LEVELS - 1);
    }

    private Optional<Concept> above(int level) {
        return level == 0 ? Optional.empty() : concepts.get(level - 1);
    }

    private Optional<Concept> concept(String title, int level) {
        if (inReport) {
            Optional<Concept> special = level == 1 ? Optional.empty() : Reports.section(title);
            return special.isPresent()
                    ? special
                    : Optional.of(above(level).filter(c -> level > 1).orElse(Concept.EVALUATION));
        }
        if (level == 1) {
            return SectionConcepts.of(title, Optional.empty()).filter(concept -> concept == Concept.IGNORE);
        }
        return TABLE.in(title) ? Optional.empty() : SectionConcepts.of(title, above(level));
    }

    private static Optional<Concept> telling(String text) {
        Phrase.Search first = FIRST_CLAUSE.search(text);
        return TELLING.is(text) && first.lookingAt()
                ? SectionConcepts.of(first.group(), Optional.empty())
                : Optional.empty();
    }
}
