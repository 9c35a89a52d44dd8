package org.gouji.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.fact.Signs;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Terms;

/** The text says that nobody travelled, no car was bought or no guest received, and tells or tabulates what was spent on it. */
final class DeniedTravel implements Rule {

    private static final RuleId ID = new RuleId("N-81");

    /** 1 the clause, 2 what is said not to have been. */
    private static final Phrase DENIAL =
            Phrase.of("([^，。；：]{0,12}(?:没有|未|无)(?:发生|产生)(?:过)?(因公出国|公务用车购置(?!及|和)|公务接待)[^，。；：]{0,12})");

    /** Words by which a clause speaks of another year or a part of this one, of what was planned, or of some of the spending only. */
    private static final Phrase ASIDE = Phrase.of("上年|上一年|去年|预算|年初|计划|外事|外宾|国（境）外|半年|季度|月|新增|超|违规|其他|所属|下属|二级单位");

    /** What every denial has: the verb and, right behind it, what it denies. */
    private static final List<String> SIGNS =
            Signs.pairs(List.of("发生", "产生", "发生过", "产生过"), List.of("因公出国", "公务用车购置", "公务接待"));

    private static final Map<String, Item> SPENT = Map.of(
            "因公出国", Items.ABROAD,
            "公务用车购置", Items.VEHICLE_PURCHASE,
            "公务接待", Items.RECEPTION);

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
        return "文字说明称没有发生“三公”经费某项支出的，该项没有支出";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().linesBearing(SIGNS)) {
            Phrase.Search denial = DENIAL.search(passage.squeezed());
            while (denial.find()) {
                if (!ASIDE.in(denial.group(1))) {
                    judge(ledger, passage, denial).ifPresent(judgements::add);
                }
            }
        }
        return Verdict.of(judgements, "文字说明没有这样的说法，或没有相应的数字");
    }

    private Optional<Judgement> judge(Ledger ledger, Passage passage, Phrase.Search denial) {
        return spent(ledger, SPENT.get(denial.group(2))).map(spent -> {
            if (spent.value().signum() == 0) {
                return Remark.pass(this, List.of(spent));
            }
            String message = "文字称“" + denial.group(1) + "”，与 " + Names.statement(spent.statement()) + " 的 "
                    + spent.row().item() + " " + spent.raw() + spent.unit().symbol() + " 不一致";
            return Remark.fail(this, severity(), message, List.of(spent), List.of(passage.quote(denial.group(1))));
        });
    }

    /** What was spent, by the text or else by the table; of several scopes the sentence may mean any. */
    private static Optional<Fact> spent(Ledger ledger, Item item) {
        return spent(ledger, Ids.N_THREE_PUBLIC, item, "amount")
                .or(() -> spent(ledger, Ids.THREE_PUBLIC, item, "final"));
    }

    private static Optional<Fact> spent(Ledger ledger, String id, Item item, String measure) {
        List<Statement> statements = ledger.statements(id);
        return statements.size() == 1
                ? Terms.find(ledger, statements.get(0), item, measure)
                        .filter(fact -> fact.amount().isPresent() && fact.unit().isMoney())
                : Optional.empty();
    }
}
