package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * The headings of a disclosure and the captions of its tables name one fiscal year. Looked at are headings of accounts and
 * self-evaluations; where not most of them name the year of the document, that year itself is in doubt: it is told where more
 * titles name another, and nothing is said otherwise.
 */
final class ForeignYears implements Rule {

    private static final RuleId ID = new RuleId("DOC-01");
    private static final Phrase HEADING =
            Phrase.of("[^，。；：《》]{0,30}?(20\\d\\d)年度?[^，。；：《》]{0,30}?(?:决算|自评)[^，。；：《》]{0,24}");

    /** 部门：某局 2023年度 金额单位：万元, or （2023年度） alone. */
    private static final Phrase CAPTION = Phrase.of("(20\\d\\d)年度(?:金额)?单位：(?:人民币)?万?元|^（(20\\d\\d)年度）$");

    /** No title is longer; sentences are. */
    private static final int TITLE = 60;

    /** With what every year begins. */
    private static final String CENTURY = "20";

    /** Headings of what is still to come, or of orders on how to account. */
    private static final Phrase OTHER_MATTER = Phrase.of("预算公开|预算编制|通知|办法|对比|比较|上年|目标");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return "各标题和表头的年度一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Optional<String> year = ledger.disclosure().identity().fiscalYear().map(String::valueOf);
        List<Passage> own = new ArrayList<>();
        List<Passage> foreign = new ArrayList<>();
        for (Section section : ledger.disclosure().outline().sections()) {
            String heading = Texts.squeeze(section.title());
            if (heading.contains(CENTURY) && HEADING.is(heading) && !OTHER_MATTER.in(heading)) {
                boolean same = heading.contains(year.orElse(""));
                (same ? own : foreign).add(Passage.of(heading, section.title(), section.place()));
            }
        }
        captions(ledger, year.orElse(""), own, foreign);
        Map<String, List<Passage>> titles = titles(ledger);
        int mine = Math.max(
                own.size(), titles.getOrDefault(year.orElse(""), List.of()).size());
        if (year.isPresent() && mine > foreign.size()) {
            return new Verdict.Looked(
                    foreign.isEmpty() ? List.of(Remark.pass(this, List.of())) : judge(year.get(), foreign));
        }
        Optional<String> other = titles.keySet().stream()
                .filter(named -> year.isPresent() && titles.get(named).size() > mine)
                .findFirst();
        if (other.isEmpty() || mine == 0) {
            return new Verdict.NotApplicable("标题没有写明年度，或无从判断以哪一年度为准");
        }
        Passage cover = titles.getOrDefault(year.get(), own).get(0);
        return new Verdict.Looked(List.of(judge(other.get(), cover)));
    }

    /** The lines that are nothing but a title with a year, those of the cover and of the list of contents too, by their years. */
    private static Map<String, List<Passage>> titles(Ledger ledger) {
        Map<String, List<Passage>> titles = new LinkedHashMap<>();
        for (Passage line : ledger.passages().linesBearing(List.of(CENTURY))) {
            String text = line.squeezed();
            Phrase.Search named = HEADING.search(text);
            if (text.length() <= TITLE && named.matches() && !OTHER_MATTER.in(text)) {
                titles.computeIfAbsent(named.group(1), key -> new ArrayList<>()).add(line);
            }
        }
        return titles;
    }

    /** The years between the department and the unit of money above a table, and in brackets above a form. */
    private static void captions(Ledger ledger, String year, List<Passage> own, List<Passage> foreign) {
        for (Passage passage : ledger.passages().bearing(List.of("单位：", "年度）"))) {
            Phrase.Search named = CAPTION.search(passage.squeezed());
            if (named.find()) {
                boolean same = year.equals(named.group(1) == null ? named.group(2) : named.group(1));
                (same ? own : foreign).add(passage);
            }
        }
    }

    private List<Judgement> judge(String year, List<Passage> foreign) {
        return foreign.stream().map(heading -> judge(year, heading)).toList();
    }

    private Judgement judge(String year, Passage heading) {
        String message = "标题或表头“" + heading.text().strip() + "”的年度与本文件的年度 " + year + " 不一致";
        List<Evidence> quotes = List.of(heading.quote(heading.text()));
        return Remark.fail(this, severity(), message, List.of(), quotes);
    }
}
