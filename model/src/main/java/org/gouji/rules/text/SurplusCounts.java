package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.form.Forms;

/** The report counts the projects whose surplus is above and below ten per cent: together these are all projects. */
final class SurplusCounts implements Rule {

    private static final RuleId ID = new RuleId("P-08");
    private static final Phrase ABOVE = Phrase.of("预算结余率大于10%的[^，。；]*?项目[^，。；\\d]*(\\d+)个?");
    private static final Phrase BELOW = Phrase.of("预算结余率小于10%的[^，。；]*?项目[^，。；\\d]*(\\d+)个?");

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
        return "预算结余率大于 10% 与小于 10% 的项目数之和 = 项目总数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Evidence> quotes = new ArrayList<>();
        int above = count(ledger, ABOVE, quotes);
        int below = count(ledger, BELOW, quotes);
        int projects = ledger.statements(Forms.PROJECT).size();
        if (above < 0 || below < 0 || projects == 0) {
            return new Verdict.NotApplicable("报告没有按预算结余率统计项目数");
        }
        if (above + below == projects) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        String message = "自评报告：预算结余率大于 10% 的项目 " + above + " 个，小于 10% 的项目 " + below + " 个，合计 " + (above + below)
                + " 个，与项目支出绩效自评表的份数 " + projects + " 不一致";
        return new Verdict.Looked(List.of(Remark.fail(this, severity(), message, List.of(), quotes)));
    }

    /** The sum of the counts; -1 where none is printed. The same sentence repeated counts once. */
    private static int count(Ledger ledger, Phrase pattern, List<Evidence> quotes) {
        List<String> seen = new ArrayList<>();
        int sum = -1;
        for (Passage passage : ledger.passages().bearing("预算结余率")) {
            Phrase.Search matcher = pattern.search(passage.squeezed());
            while (matcher.find()) {
                if (!seen.contains(matcher.group())) {
                    seen.add(matcher.group());
                    quotes.add(passage.quote(matcher.group()));
                    sum = Math.max(sum, 0) + Integer.parseInt(matcher.group(1));
                }
            }
        }
        return sum;
    }
}
