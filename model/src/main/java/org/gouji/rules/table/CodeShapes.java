package org.gouji.rules.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Quotes;

/** A table of codes prints each once, with 3, 5 or 7 digits, and below the class and the section that it belongs to where it prints such. */
public final class CodeShapes implements Rule {

    private static final RuleId ID = new RuleId("TAB-92");
    private static final Set<String> TABLES = Set.of(
            "income", "expenditure", "general_budget", "fiscal_expenditure", "general_budget_basic", "government_fund");

    private static final Set<Integer> LENGTHS = Set.of(3, 5, 7);
    private static final int CLASS = 3;
    private static final int SECTION = 5;
    private static final Phrase EARLIER_CLASS = Phrase.of("\\d{3}00");

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
        return "科目编码为 3、5 或 7 位，在一张表中不重复，款、项列在其类之下";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Statement table : ledger.disclosure().statements()) {
            if (TABLES.contains(table.id()) && table.rows().stream().anyMatch(row -> isCoded(row))) {
                judgements.add(judge(table));
            }
        }
        return Verdict.of(judgements, "没有列科目编码的报表");
    }

    /** 304, or 30400 as the classification of earlier years has it. */
    private static boolean isClass(String code) {
        return code.length() == CLASS || (code.endsWith("00") && EARLIER_CLASS.is(code));
    }

    private static String classOf(String code) {
        return code.substring(0, Math.min(CLASS, code.length()));
    }

    private static boolean isCoded(Row row) {
        return !row.code().isEmpty();
    }

    private Judgement judge(Statement table) {
        Set<String> classes = new HashSet<>();
        table.rows().stream().map(Row::code).filter(CodeShapes::isClass).forEach(code -> classes.add(classOf(code)));
        Set<String> sections = table.rows().stream()
                .map(Row::code)
                .filter(code -> code.length() == SECTION)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        List<Evidence> codes = new ArrayList<>();
        for (Row row : table.rows()) {
            if (isCoded(row)) {
                complaint(row, classes, sections, seen).ifPresent(complaint -> {
                    complaints.add(row.code() + " " + row.item() + complaint);
                    codes.add(Quotes.label(table, row, row.code()));
                });
            }
        }
        return complaints.isEmpty()
                ? Remark.pass(this, List.of())
                : Remark.fail(
                        this,
                        severity(),
                        Names.statement(table) + "：" + String.join("；", complaints),
                        List.of(),
                        codes);
    }

    private static Optional<String> complaint(Row row, Set<String> classes, Set<String> sections, Set<String> seen) {
        String code = row.code();
        if (!LENGTHS.contains(code.length())) {
            return Optional.of(" 的编码不是 3、5 或 7 位");
        }
        if (!seen.add(code)) {
            return Optional.of(" 的编码重复");
        }
        boolean orphan = !classes.isEmpty() && !classes.contains(classOf(code));
        if (orphan) {
            return Optional.of(" 没有所属的类");
        }
        boolean alone =
                code.length() > SECTION && !sections.isEmpty() && !sections.contains(code.substring(0, SECTION));
        return alone ? Optional.of(" 没有所属的款") : Optional.empty();
    }
}
