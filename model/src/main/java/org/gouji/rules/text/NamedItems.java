package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** The economic items that the text lists as parts of 人员经费 and 公用经费 have a figure in the table. */
final class NamedItems implements Rule {

    private static final RuleId ID = new RuleId("N-11");
    private static final List<String> SIGNS = List.of("人员经费", "公用经费");
    private static final Pattern LIST = Pattern.compile("(人员经费|公用经费)[^：:。]*(?:包括|用于)[：:]?([^。；;]+)");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String title() {
        return "文字列举的经济分类科目在基本支出表中有数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Map<String, Fact> zero = new LinkedHashMap<>();
        for (Statement table : ledger.statements("general_budget_basic")) {
            for (Row row : table.rows()) {
                Ledger.fact(table, row, "final")
                        .filter(NamedItems::isZero)
                        .ifPresent(fact -> zero.put(Labels.core(row.item()), fact));
            }
        }
        if (zero.isEmpty()) {
            return new Verdict.NotApplicable("基本支出表没有为 0 的科目");
        }
        List<Fact> facts = new ArrayList<>();
        List<Evidence> quotes = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing(SIGNS)) {
            Matcher matcher = LIST.matcher(passage.text());
            while (matcher.find()) {
                look(passage, matcher.group(1), matcher.group(2), zero, facts, quotes);
            }
        }
        if (facts.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        String items = String.join("、", quotes.stream().map(Evidence::raw).toList());
        String message = "基本支出的文字说明列举了 " + items + "，基本支出表中这些科目为 0";
        return new Verdict.Looked(List.of(Remark.fail(this, severity(), message, facts, quotes)));
    }

    private static void look(
            Passage passage,
            String group,
            String list,
            Map<String, Fact> zero,
            List<Fact> facts,
            List<Evidence> quotes) {
        for (String name : list.split("[、，,和]", -1)) {
            Fact fact = zero.get(Labels.core(name));
            if (fact != null) {
                facts.add(fact);
                quotes.add(passage.quote(group + "：" + name.strip()));
            }
        }
    }

    private static boolean isZero(Fact fact) {
        return fact.figure() instanceof Figure.Printed printed
                && printed.amount().value().signum() == 0;
    }
}
