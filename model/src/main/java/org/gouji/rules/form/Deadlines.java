package org.gouji.rules.form;

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
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** What was to be done by a date was done by it, and in the year of the accounts; later, it costs points or has a reason. */
public final class Deadlines implements Rule {

    private static final RuleId ID = new RuleId("F-14");

    /** 2023年10月底前, 10月6日完成: the only date of a cell. */
    private static final Phrase DATE = Phrase.of("\\D{0,4}(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})[日号])?\\D*");

    private static final Phrase YEAR = Phrase.of("\\D{0,4}(20\\d\\d)年\\D.*");

    private static final int MONTHS = 12;

    /** A month without a day ends later than any of its days. */
    private static final int END_OF_MONTH = 32;

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
        return "完成日期不晚于目标日期和评价年度";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Optional<Integer> year = ledger.disclosure().identity().fiscalYear();
        List<Judgement> judgements = new ArrayList<>();
        for (Indicator indicator : Indicators.all(ledger)) {
            String target = indicator.text("target");
            String actual = indicator.text("actual");
            Optional<Boolean> late = late(year, target, actual).or(() -> year.flatMap(own -> beyond(own, actual)));
            late.ifPresent(is -> judgements.add(judge(indicator, is)));
        }
        return Verdict.of(judgements, "自评表没有以日期表示的完成值");
    }

    private Judgement judge(Indicator indicator, boolean late) {
        List<Fact> facts = new ArrayList<>();
        indicator.fact("actual").ifPresent(facts::add);
        indicator.fact("target").ifPresent(facts::add);
        if (!late || indicator.losesPoints() || indicator.hasReason()) {
            return Remark.pass(this, facts);
        }
        String message = Names.statement(indicator.form()) + "：“" + indicator.item() + "”的目标值为“"
                + indicator.text("target") + "”，完成值为“" + indicator.text("actual") + "”，晚于目标或评价年度，既未扣分也未说明原因";
        return Remark.fail(this, message, facts);
    }

    /** Whether the date of the result is after that of the target, both of the accounts' year where they name none. */
    private static Optional<Boolean> late(Optional<Integer> own, String target, String actual) {
        Phrase.Search aimed = DATE.search(target);
        Phrase.Search reached = DATE.search(actual);
        if (!aimed.matches() || !reached.matches()) {
            return Optional.empty();
        }
        Optional<Integer> from = year(aimed).or(() -> own);
        Optional<Integer> to = year(reached).or(() -> own);
        int between = from.isPresent() && to.isPresent() ? to.get() - from.get() : 0;
        return Optional.of((between * MONTHS + month(reached)) * END_OF_MONTH + day(reached, 1)
                > month(aimed) * END_OF_MONTH + day(aimed, END_OF_MONTH - 1));
    }

    private static Optional<Integer> year(Phrase.Search date) {
        return Optional.ofNullable(date.group(1)).map(Integer::valueOf);
    }

    private static int month(Phrase.Search date) {
        return Integer.parseInt(date.group(2));
    }

    private static int day(Phrase.Search date, int otherwise) {
        return date.group(3) == null ? otherwise : Integer.parseInt(date.group(3));
    }

    /** Whether the result is of a later year than the accounts; nothing where it names no year. */
    private static Optional<Boolean> beyond(int year, String actual) {
        Phrase.Search reached = YEAR.search(actual);
        return reached.matches() ? Optional.of(Integer.parseInt(reached.group(1)) > year) : Optional.empty();
    }
}
