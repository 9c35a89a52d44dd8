package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** The digits of the code of an economic item (款). */
    private static final int ITEM = 5;

    private static final List<String> SIGNS = List.of("人员经费", "公用经费");
    private static final Pattern LIST = Pattern.compile("(人员经费|公用经费)[^：:。]*(?:包括|用于)[：:]?([^。；;]+)");

    private static final Pattern COMMAS = Pattern.compile("[、，,]");

    /** Links two items, and is a part of the name of some: 其他对个人和家庭的补助. */
    private static final Pattern AND = Pattern.compile("和");

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
        Map<String, Optional<Fact>> zero = new LinkedHashMap<>();
        Set<String> spent = new HashSet<>();
        for (Statement table : ledger.statements("general_budget_basic")) {
            for (Row row : table.rows()) {
                Optional<Fact> fact = Ledger.fact(table, row, "final");
                if (isBlank(row) || fact.filter(NamedItems::isZero).isPresent()) {
                    zero.put(Labels.core(row.item()), fact);
                } else {
                    spent.add(Labels.core(row.item()));
                }
            }
        }
        zero.keySet().removeAll(spent);
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
        if (quotes.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        String items = String.join("、", quotes.stream().map(Evidence::raw).toList());
        String message = "基本支出的文字说明列举了 " + items + "，基本支出表中这些科目为 0 或空白";
        return new Verdict.Looked(List.of(Remark.fail(this, severity(), message, facts, quotes)));
    }

    private static void look(
            Passage passage,
            String group,
            String list,
            Map<String, Optional<Fact>> zero,
            List<Fact> facts,
            List<Evidence> quotes) {
        List<String> names = COMMAS.splitAsStream(list)
                .flatMap(name -> zero.containsKey(Labels.core(name)) ? Stream.of(name) : AND.splitAsStream(name))
                .toList();
        for (String name : names) {
            String core = Labels.core(name);
            if (zero.containsKey(core)) {
                zero.get(core).ifPresent(facts::add);
                quotes.add(passage.quote(group + "：" + name.strip()));
            }
        }
    }

    /** An item that the form lists and nothing was spent on: its code stands there, and no figure. */
    private static boolean isBlank(Row row) {
        return row.values().isEmpty() && row.code().length() == ITEM;
    }

    private static boolean isZero(Fact fact) {
        return fact.figure() instanceof Figure.Printed printed
                && printed.amount().value().signum() == 0;
    }
}
