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

/** Of the problems that an evaluation found, each is corrected or being corrected. */
final class Corrections implements Rule {

    private static final RuleId ID = new RuleId("P-02");
    private static final Phrase FOUND = Phrase.of(
            "发现[^。；，\\d]{0,8}?问题[^。；，\\d]{0,4}?(\\d{1,4})[个条项]|发现[^。；，\\d]{0,8}?(\\d{1,4})[个条项][^。；，\\d]{0,6}?问题");
    private static final Phrase DONE =
            Phrase.of("(?:已|完成)整改[^。；，\\d]{0,6}?(\\d{1,4})[个条项]|(\\d{1,4})[个条项][^。；，\\d]{0,6}?(?:已|完成)(?:整改|完成)");
    private static final Phrase UNDER_WAY =
            Phrase.of("正在?整改[^。；，\\d]{0,6}?(\\d{1,4})[个条项]|(\\d{1,4})[个条项][^。；，\\d]{0,6}?正在?整改");

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
        return "发现问题数 = 已整改数 + 正在整改数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing("整改")) {
            judge(passage).ifPresent(judgements::add);
        }
        return Verdict.of(judgements, "没有同时写明发现问题、已整改和正在整改数量的文字");
    }

    private Optional<Judgement> judge(Passage passage) {
        Optional<Integer> found = only(FOUND, passage);
        Optional<Integer> done = only(DONE, passage);
        Optional<Integer> underWay = only(UNDER_WAY, passage);
        if (found.isEmpty() || done.isEmpty() || underWay.isEmpty()) {
            return Optional.empty();
        }
        int sum = done.get() + underWay.get();
        if (sum == found.get()) {
            return Optional.of(Remark.pass(this, List.of()));
        }
        String message = "文字说明：发现问题 " + found.get() + " 个，与已整改 " + done.get() + " 个、正在整改 " + underWay.get() + " 个之和 "
                + sum + " 个不一致，见“" + passage.text().strip() + "”";
        return Optional.of(Remark.fail(
                this,
                severity(),
                message,
                List.of(),
                List.of(passage.quote(passage.text().strip()))));
    }

    /** The number that a passage prints in these words; nothing where it does so not once, but several times. */
    private static Optional<Integer> only(Phrase words, Passage passage) {
        Phrase.Search matcher = words.search(passage.squeezed());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        return matcher.find() ? Optional.empty() : Optional.of(number);
    }
}
