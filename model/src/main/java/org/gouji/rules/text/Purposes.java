package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * What the money of an item was used for is what the item is for: 住房公积金 is not spent on 医疗保险. Looked at are the items whose
 * name leaves no doubt.
 */
final class Purposes implements Rule {

    private static final RuleId ID = new RuleId("S-12");

    /** An item by its name, and the words of which its purpose has one. */
    private record Purpose(String item, Phrase own) {

        static Purpose of(String item, String own) {
            return new Purpose(item, Phrase.of(own));
        }
    }

    private static final List<Purpose> PURPOSES = List.of(
            Purpose.of("住房公积金", "公积金|住房"),
            Purpose.of("购房补贴", "购房|住房|房补"),
            Purpose.of("基本养老保险缴费", "养老|社保|社会保险"),
            Purpose.of("职业年金缴费", "年金|社保|社会保险"),
            Purpose.of("行政单位医疗", "医疗|医保|生育|社保|社会保险|体检"),
            Purpose.of("事业单位医疗", "医疗|医保|生育|社保|社会保险|体检"),
            Purpose.of("公务员医疗补助", "医疗|医保|社保|社会保险"));

    private static final Phrase USE = Phrase.of("[（(]项[）)][^。]{0,200}?(?:。[^。（(]{0,200}?)??主要(?:是)?用于[：:]?([^。；]+)");

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
        return "各项支出的用途属于该项";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing("用于")) {
            judge(passage).ifPresent(judgements::add);
        }
        return Verdict.of(judgements, "没有写明用途的住房、养老、医疗支出项目");
    }

    private Optional<Judgement> judge(Passage passage) {
        Phrase.Search use = USE.search(passage.squeezed());
        if (!use.find()) {
            return Optional.empty();
        }
        String named = passage.squeezed().substring(0, use.start());
        return PURPOSES.stream()
                .filter(purpose -> named.endsWith(purpose.item()) || named.endsWith(purpose.item() + "支出"))
                .findFirst()
                .flatMap(purpose -> judge(passage, purpose, use.group(1)));
    }

    /** Words that belong to another of these items, and to none of this one's, were taken from there. */
    private Optional<Judgement> judge(Passage passage, Purpose purpose, String use) {
        if (purpose.own().in(use)) {
            return Optional.of(Remark.pass(this, List.of()));
        }
        boolean ofAnother = PURPOSES.stream().anyMatch(other -> other.own().in(use));
        if (!ofAnother) {
            return Optional.empty();
        }
        String message = passage.heading() + "：“" + purpose.item() + "”的用途写为“" + use + "”，与该项不符";
        return Optional.of(Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(use))));
    }
}
