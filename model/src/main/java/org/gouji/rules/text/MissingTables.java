package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Side;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;

/** Tables whose titles stand in the text are in the text, and their numbers run on. */
final class MissingTables implements Rule {

    private static final RuleId ID = new RuleId("C-01");

    /** So many bare titles in a row are a list of tables, not a heading that the outline split off. */
    private static final int LIST = 3;

    private static final String NUMERALS = "一二三四五六七八九十";

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
        return "列出标题的报表应当公开，编号应连续";
    }

    @Override
    public Verdict check(Ledger ledger) {
        if (ledger.disclosure().identity().kind() == Kind.TEMPLATE) {
            return new Verdict.NotApplicable("空白模板");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (List<Section> list : lists(ledger.disclosure().outline().sections())) {
            String message = "报表只有标题，文件中没有表格：" + String.join("、", headings(list));
            judgements.add(Remark.fail(this, severity(), message, List.of(), quotes(list)));
            for (int at = 1; at < list.size(); at++) {
                gap(list.get(at - 1), list.get(at)).ifPresent(judgements::add);
            }
        }
        return judgements.isEmpty()
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.Looked(judgements);
    }

    /** Runs of titles of tables that have nothing under them. */
    private static List<List<Section>> lists(List<Section> sections) {
        List<List<Section>> lists = new ArrayList<>();
        List<Section> run = new ArrayList<>();
        for (Section section : sections) {
            if (section.level() > 1 && TableTitles.isBare(section) && TableTitles.isTitle(section)) {
                run.add(section);
                continue;
            }
            if (run.size() >= LIST) {
                lists.add(List.copyOf(run));
            }
            run.clear();
        }
        if (run.size() >= LIST) {
            lists.add(List.copyOf(run));
        }
        return lists;
    }

    private Optional<Judgement> gap(Section before, Section after) {
        int from = number(before.ordinal());
        int to = number(after.ordinal());
        if (from == 0 || to <= from + 1 || before.level() != after.level()) {
            return Optional.empty();
        }
        String message = "报表编号不连续：“" + heading(before) + "”之后为“" + heading(after) + "”，缺少中间的报表";
        return Optional.of(Remark.fail(this, severity(), message, List.of(), quotes(List.of(before, after))));
    }

    /** The number that an ordinal such as 十三、 stands for; 0 where it is none. */
    private static int number(String ordinal) {
        String digits = ordinal.replaceAll("[、（）().．\\s]", "");
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.length() == 1 ? NUMERALS.indexOf(digits) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(digits.charAt(ten - 1)) + 1;
        int ones = ten == digits.length() - 1 ? 0 : NUMERALS.indexOf(digits.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    private static List<String> headings(List<Section> sections) {
        return sections.stream().map(MissingTables::heading).toList();
    }

    private static String heading(Section section) {
        return section.ordinal() + section.title();
    }

    private static List<Evidence> quotes(List<Section> sections) {
        return sections.stream()
                .map(section -> new Evidence(
                        "quote",
                        "",
                        "",
                        Side.NONE,
                        "",
                        heading(section),
                        "",
                        Optional.empty(),
                        heading(section),
                        section.place()))
                .toList();
    }
}
