package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** The numbers 公开01表, 公开02表 … run on: a gap is a table that was left out. */
final class NumberedTables implements Rule {

    private static final RuleId ID = new RuleId("C-12");
    private static final Phrase NUMBER = Phrase.of("公开(\\d{2})表");

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
        return "公开报表的编号应连续";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<Integer, Passage> printed = printed(ledger);
        if (printed.size() < 2) {
            return new Verdict.NotApplicable("报表没有“公开××表”编号");
        }
        List<Judgement> judgements = new ArrayList<>();
        List<Integer> numbers = List.copyOf(printed.keySet());
        for (int at = 1; at < numbers.size(); at++) {
            if (numbers.get(at) > numbers.get(at - 1) + 1) {
                judgements.add(gap(printed.get(numbers.get(at - 1)), printed.get(numbers.get(at))));
            }
        }
        return judgements.isEmpty()
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.Looked(judgements);
    }

    /** Whether a number is left out. */
    static boolean haveGap(Ledger ledger) {
        List<Integer> numbers = List.copyOf(printed(ledger).keySet());
        return numbers.size() > 1 && numbers.get(numbers.size() - 1) - numbers.get(0) >= numbers.size();
    }

    /** The numbers in their order, and where each is printed first. */
    private static Map<Integer, Passage> printed(Ledger ledger) {
        Map<Integer, Passage> printed = new TreeMap<>();
        for (Passage passage : ledger.passages().bearing("公开")) {
            Phrase.Search matcher = NUMBER.search(Texts.fold(passage.squeezed()));
            if (matcher.matches()) {
                printed.putIfAbsent(Integer.valueOf(matcher.group(1)), passage);
            }
        }
        return printed;
    }

    private Judgement gap(Passage before, Passage after) {
        String first = before.squeezed();
        String second = after.squeezed();
        String message = "报表编号不连续：" + first + " 之后为 " + second + "，其间的报表没有公开，也没有说明";
        return Remark.fail(this, severity(), message, List.of(), List.of(before.quote(first), after.quote(second)));
    }
}
