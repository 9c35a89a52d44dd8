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

/** The reason of a decrease is no increase, and the other way round: it was kept from last year's text, or the word is wrong. */
final class Polarity implements Rule {

    private static final RuleId ID = new RuleId("S-11");

    /** The change and the one clause that gives its reason, up to the end of the sentence. */
    private static final Phrase SENTENCE =
            Phrase.of("(增加|增长|减少|下降)(?:了)?[\\d.,]+(?:万元|元|%)[，,](?:(?:增加|增长|减少|下降)(?:了)?[\\d.]+%[，,。])?"
                    + "[^。；，,\\d]{0,12}?(?:主要)?原因(?:是|为|系)?[：:]?([^。；，,]{2,40})[。；]");

    private static final Phrase UP = Phrase.of("增加|增长|增多|上升|提高|新增|扩大");

    /** A reason that lies in another year, in what was left over or in what took its place may well run the other way. */
    private static final Phrase OTHER_MATTER = Phrase.of("上年|去年|上一年|往年|20\\d\\d|结转|结余|线上|网上|网络|视频|远程|替代|改为|改由|改用|自行");

    private static final Phrase DOWN = Phrase.of("减少|下降|降低|压缩|压减|缩减|节约|取消|未|不|调出|退休|结束|完成|厉行|严控|控制|支出进度");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.REVIEW;
    }

    @Override
    public String title() {
        return "增减原因与增减方向不相反";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing("原因")) {
            Phrase.Search sentence = SENTENCE.search(passage.squeezed());
            while (sentence.find()) {
                judgements.add(judge(passage, sentence));
            }
        }
        return Verdict.of(judgements, "没有以一句话说明原因的增减");
    }

    private Judgement judge(Passage passage, Phrase.Search sentence) {
        boolean grew = UP.is(sentence.group(1));
        boolean up = UP.in(sentence.group(2));
        boolean down = DOWN.in(sentence.group(2));
        boolean opposite = grew ? down && !up && sentence.group(2).matches(".*(?:减少|下降)") : up && !down;
        if (!opposite || OTHER_MATTER.in(sentence.group(2))) {
            return Remark.pass(this, List.of());
        }
        String message = "文字说明：“" + sentence.group() + "”，所述原因与" + sentence.group(1) + "的方向相反";
        return Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(sentence.group())));
    }
}
