package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
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

/**
 * A sentence that calls what was spent more or less than the budget says so of its own two figures. Where it prints a rate of
 * completion, {@link Wording} looks at that.
 */
final class Directions implements Rule {

    private static final RuleId ID = new RuleId("S-05");
    private static final List<String> SECTIONS = List.of("narrative.general_budget_items", "narrative.three_public");
    private static final List<String> BUDGETS = List.of("initial_budget", "full_year_budget", "budget");
    private static final List<String> SIGNS = List.of("决算数", "决算大于", "决算小于", "决算等于", "决算与");
    private static final Phrase WORD = Phrase.of("决算数?(大于|高于|超过|小于|低于|等于|持平于|与)[^，。；]{0,8}?预算数?(持平|一致|相等)?");

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
        return "决算数大于、小于、等于预算数的说法与句中两数一致";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Passage> signed = ledger.passages().bearing(SIGNS);
        List<Judgement> judgements = new ArrayList<>();
        for (String section : signed.isEmpty() ? List.<String>of() : SECTIONS) {
            for (Statement statement : ledger.statements(section)) {
                for (Row row : statement.rows()) {
                    judge(ledger, signed, statement, row).ifPresent(judgements::add);
                }
            }
        }
        return Verdict.of(judgements, "文字说明没有比较决算数与预算数，或同时写有完成率");
    }

    private Optional<Judgement> judge(Ledger ledger, List<Passage> signed, Statement statement, Row row) {
        Optional<Fact> spent = number(statement, row, "amount");
        List<Fact> budgets = BUDGETS.stream()
                .flatMap(measure -> number(statement, row, measure).stream())
                .toList();
        if (spent.isEmpty() || budgets.size() != 1 || row.values().containsKey("completion")) {
            return Optional.empty();
        }
        return Sentences.printing(ledger, signed, row, budgets.get(0))
                .flatMap(passage -> judge(passage, spent.get(), budgets.get(0)));
    }

    private static Optional<Fact> number(Statement statement, Row row, String measure) {
        return Ledger.fact(statement, row, measure).filter(fact -> fact.unit().isMoney());
    }

    /** Nothing where the passage compares several times: then it cannot be told of which line it speaks. */
    private Optional<Judgement> judge(Passage passage, Fact spent, Fact budget) {
        Phrase.Search word = WORD.search(passage.squeezed());
        if (!word.find()) {
            return Optional.empty();
        }
        String said = word.group();
        Optional<Integer> direction = direction(word);
        if (word.find() || direction.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = List.of(spent, budget);
        boolean same = spent.amount().orElseThrow().agreesWith(budget.amount().orElseThrow());
        int order = same ? 0 : Integer.signum(spent.value().compareTo(budget.value()));
        if (order == 0
                || order == direction.get() // what is printed alike may have been less or more before rounding
                || !spent.unit().equals(budget.unit())) {
            return Optional.of(Remark.pass(this, facts));
        }
        String message = Names.statement(spent.statement()) + " " + spent.row().item() + "：决算数 " + spent.raw() + "，预算数 "
                + budget.raw() + "，与“" + said + "”的说法不一致";
        return Optional.of(Remark.fail(this, severity(), message, facts, List.of(passage.quote(said))));
    }

    /** 1 for more, 0 for the same, -1 for less; nothing for 与 without what follows it. */
    private static Optional<Integer> direction(Phrase.Search word) {
        return switch (word.group(1)) {
            case "大于", "高于", "超过" -> Optional.of(1);
            case "小于", "低于" -> Optional.of(-1);
            case "等于", "持平于" -> Optional.of(0);
            default -> word.group(2) == null ? Optional.empty() : Optional.of(0);
        };
    }
}
