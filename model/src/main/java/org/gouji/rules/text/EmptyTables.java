package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.fact.Quotes;

/** An empty table is published together with a note, under it or in the text, that there is nothing to put into it. */
final class EmptyTables implements Rule {

    private static final RuleId ID = new RuleId("N-16");

    /** A table that may be empty, and the word by which the text calls its money. */
    private record Table(String id, String word) {}

    private static final List<Table> TABLES = List.of(
            new Table("government_fund", "政府性基金"), new Table("state_capital", "国有资本"), new Table("three_public", "三公"));

    private static final List<String> SIGNS = List.of("空表", "本表无", "此表无", "无数据", "没有数据", "表为空", "无相关数据");

    private static final Phrase DENIAL = Phrase.of("无(?![法论])|没有|未|不涉及|不存在|为零|为空|0(?:\\.0+)?万?元|空表");

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
        return "空表应有说明";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Table table : TABLES) {
            for (Statement statement : ledger.statements(table.id())) {
                if (statement.empty()) {
                    judgements.add(judge(statement, isNoted(ledger, table)));
                }
            }
        }
        return judgements.isEmpty() ? new Verdict.NotApplicable("没有空表") : new Verdict.Looked(judgements);
    }

    private static boolean isNoted(Ledger ledger, Table table) {
        return !ledger.passages().bearing(SIGNS).isEmpty()
                || ledger.passages().bearing(table.word()).stream()
                        .map(Passage::squeezed)
                        .anyMatch(text -> DENIAL.in(text));
    }

    private Judgement judge(Statement empty, boolean noted) {
        if (noted) {
            return Remark.pass(this, List.of());
        }
        String message = Names.statement(empty) + " 为空表，表下和文字说明都没有说明";
        return Remark.fail(this, severity(), message, List.of(), List.of(Quotes.title(empty)));
    }
}
