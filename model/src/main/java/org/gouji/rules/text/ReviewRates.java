package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** 全年预算数为 100 万元，执行数为 92 万元，完成预算的 92%: the rate is the quotient of the two amounts beside it. */
final class ReviewRates implements Rule {

    private static final RuleId ID = new RuleId("P-16");

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";

    private static final Phrase SENTENCE = Phrase.of("预算数?[为是]?" + NUMBER + "(万元|元)，(?:全年|实际)?(?:预算)?执行数?[为是]?" + NUMBER
            + "(万元|元)，(?:完成(?:全年)?预算的?|(?:预算)?执行率[为是]?)" + NUMBER + "%");

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
        return "项目执行率 = 执行数 ÷ 全年预算数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing("执行")) {
            Phrase.Search sentence = SENTENCE.search(passage.squeezed());
            while (sentence.find()) {
                if (sentence.group(2).equals(sentence.group(4))) {
                    judgements.add(judge(passage, sentence));
                }
            }
        }
        return Verdict.of(judgements, "文字说明没有同时写明预算数、执行数和执行率");
    }

    private Judgement judge(Passage passage, Phrase.Search sentence) {
        ToldNumber budget = ToldNumber.of(sentence.group(1));
        ToldNumber executed = ToldNumber.of(sentence.group(3));
        ToldNumber rate = ToldNumber.rate(sentence.group(5));
        if (executed.isPart(rate, budget)) {
            return Remark.pass(this, List.of());
        }
        String message = "文字说明：“" + sentence.group() + "”，执行率 " + executed.contradicted(rate, budget);
        return Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(sentence.group())));
    }
}
