package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Ids.FISCAL_SUMMARY;
import static org.gouji.rules.catalogue.Items.EXPENDITURE_THIS_YEAR;
import static org.gouji.rules.catalogue.Items.TOTAL_ROW;

import java.util.ArrayList;
import java.util.List;
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
import org.gouji.rules.term.Terms;

/**
 * The text says that nothing was spent from a budget of its own, and its table shows that something was.
 *
 * @param fund the words by which the text calls the budget
 * @param table its table
 * @param denial the words that say so
 */
record DeniedFunds(String fund, String table, Phrase denial) {

    /** 没有使用政府性基金预算财政拨款安排的支出, or a form of words like it; not what a template says of 没有……的部门. */
    private static final String DENIED =
            "(?:没有|无|未使用|未安排|未发生)(?:使用|安排)?%s(?:[^，。；、]{0,16}?收入、)?[^，。；、]{0,16}?(?:支出|收支)(?![^，。；]{0,6}的[，,]|的)";

    /** Clauses about something else that may be paid from the budget, or about another year. */
    private static final Phrase ASIDE = Phrase.of("三公|采购|购买服务|机关运行|绩效|项目|上年|上一年");

    private static final List<DeniedFunds> FUNDS =
            List.of(denied("政府性基金", "government_fund"), denied("国有资本经营", "state_capital"));

    private static DeniedFunds denied(String fund, String table) {
        return new DeniedFunds(fund, table, Phrase.of(DENIED.formatted(fund)));
    }

    /** The rule about both budgets. */
    static Rule rule() {
        return new Denials();
    }

    /** What was spent by the tables: of the budget's own table, or else of the summary. */
    private Optional<Fact> spent(Ledger ledger) {
        List<Statement> own = ledger.statements(table);
        List<Statement> summary = ledger.statements(FISCAL_SUMMARY);
        if (own.size() > 1 || summary.size() > 1) {
            return Optional.empty(); // several scopes, and the sentence may speak of any
        }
        return own.stream()
                .flatMap(statement -> Terms.find(ledger, statement, TOTAL_ROW, "expenditure_total|total").stream())
                .findFirst()
                .or(() -> summary.stream()
                        .flatMap(statement -> Terms.find(ledger, statement, EXPENDITURE_THIS_YEAR, table).stream())
                        .findFirst())
                .filter(fact -> fact.amount().isPresent());
    }

    private Optional<Judgement> judge(Rule rule, Ledger ledger, Passage passage) {
        Phrase.Search denied = denial.search(passage.squeezed());
        if (!denied.find() || ASIDE.in(denied.group())) {
            return Optional.empty();
        }
        return spent(ledger).map(spent -> {
            if (spent.value().signum() == 0) {
                return Remark.pass(rule, List.of(spent));
            }
            String message = "文字称“" + denied.group() + "”，与 " + Names.statement(spent.statement()) + " 的本年支出 "
                    + spent.value().toPlainString() + spent.unit().symbol() + " 不一致";
            return Remark.fail(rule, rule.severity(), message, List.of(spent), List.of(passage.quote(denied.group())));
        });
    }

    private record Denials() implements Rule {

        private static final RuleId ID = new RuleId("N-15");

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
            return "文字说明称没有政府性基金、国有资本经营预算支出的，报表也没有";
        }

        @Override
        public Verdict check(Ledger ledger) {
            List<Judgement> judgements = new ArrayList<>();
            for (DeniedFunds fund : FUNDS) {
                ledger.passages().bearing(fund.fund()).stream()
                        .flatMap(passage -> fund.judge(this, ledger, passage).stream())
                        .limit(1)
                        .forEach(judgements::add);
            }
            return Verdict.of(judgements, "文字说明没有这样的说法，或没有相应的报表");
        }
    }
}
