package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Block;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * The report on a project is about that project. Where it calls itself by the name of another one that has a report of its own
 * in the same document, its text was taken from there.
 */
final class ForeignProjects implements Rule {

    private static final RuleId ID = new RuleId("F-20");
    private static final Phrase REPORT = Phrase.of("(.{4,40}?)(?:项目)?(?:支出)?绩效(?:自评|评价)报告");

    /** A letter of every such heading: most have none, and need no further look. */
    private static final char REPORTS = '绩';

    /** Shorter names occur by themselves. */
    private static final int TELLING = 6;

    /** Characters shown on either side of a name. */
    private static final int AROUND = 16;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "项目自评报告所述项目与报告标题一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<String, List<Passage>> reports = reports(ledger);
        List<Judgement> judgements = new ArrayList<>();
        if (reports.size() > 1) {
            reports.forEach((own, text) -> judgements.add(judge(own, text, List.copyOf(reports.keySet()))));
        }
        return Verdict.of(judgements, "没有两个以上项目的自评报告");
    }

    /** The paragraphs of each report, by the bare name of its project. */
    private static Map<String, List<Passage>> reports(Ledger ledger) {
        Map<String, List<Section>> sections = new LinkedHashMap<>();
        Map<String, Optional<String>> projects = new HashMap<>(); // many sections stand below one heading
        for (Section section : ledger.disclosure().outline().sections()) {
            String top =
                    section.path().isEmpty() ? section.title() : section.path().get(0);
            projects.computeIfAbsent(top, ForeignProjects::project)
                    .ifPresent(name -> sections.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(section));
        }
        Map<String, List<Passage>> reports = new LinkedHashMap<>();
        sections.forEach((name, own) -> reports.put(name, sections.size() > 1 ? paragraphs(own) : List.of()));
        return reports;
    }

    private static List<Passage> paragraphs(List<Section> sections) {
        List<Passage> text = new ArrayList<>();
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    text.add(Passage.of(section.title(), paragraph.text(), paragraph.place()));
                }
            }
        }
        return text;
    }

    private static Optional<String> project(String heading) {
        if (heading.indexOf(REPORTS) < 0) {
            return Optional.empty();
        }
        Phrase.Search report = REPORT.search(Labels.core(heading));
        return report.matches() && report.group(1).length() >= TELLING
                ? Optional.of(report.group(1))
                : Optional.empty();
    }

    private Judgement judge(String own, List<Passage> text, List<String> projects) {
        List<Evidence> quotes = new ArrayList<>();
        String foreign = "";
        for (String other : projects) {
            boolean another = !own.contains(other) && !other.contains(own);
            for (Passage passage : another ? text : List.<Passage>of()) {
                int at = passage.squeezed().indexOf(other);
                if (at >= 0) {
                    foreign = foreign.isEmpty() ? other : foreign;
                    quotes.add(passage.quote(around(passage.squeezed(), at, other.length())));
                }
            }
        }
        if (quotes.isEmpty()) {
            return Remark.pass(this, List.of());
        }
        String message = "“" + own + "”的自评报告写有另一项目的名称“" + foreign + "”（" + quotes.size() + " 处），见“"
                + quotes.get(0).raw() + "”";
        return Remark.fail(this, severity(), message, List.of(), quotes);
    }

    private static String around(String text, int at, int length) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + length + AROUND));
    }
}
