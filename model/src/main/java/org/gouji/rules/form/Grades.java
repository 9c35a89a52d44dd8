package org.gouji.rules.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;

/** The grade is that of the score: 优 from 90 points on, 良 from 80, 中 or 合格 from 60 (财预〔2020〕10号). */
public final class Grades implements Rule {

    private static final RuleId ID = new RuleId("F-18");
    private static final List<String> PLACES = List.of(Forms.DEPARTMENT, Forms.PROJECT, "narrative.evaluation");

    /** A grade and the points from which on and up to which it is given. */
    private record Band(String grade, int from, int to) {}

    private static final List<Band> BANDS = List.of(
            new Band("优", 90, 101),
            new Band("良", 80, 90),
            new Band("中", 60, 80),
            new Band("合格", 60, 101),
            new Band("不合格", 0, 60),
            new Band("差", 0, 60));

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
        return "评价等级与得分相符";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (String id : PLACES) {
            for (Statement statement : ledger.statements(id)) {
                judge(statement, ledger.facts(statement)).ifPresent(judgements::add);
            }
        }
        return Verdict.of(judgements, "没有同时列出得分和等级");
    }

    private Optional<Judgement> judge(Statement statement, List<Fact> facts) {
        List<Fact> grades =
                facts.stream().filter(fact -> fact.measure().equals("grade")).toList();
        Optional<Fact> score = facts.stream()
                .filter(fact -> fact.measure().equals("score") && fact.amount().isPresent() && isTotal(fact))
                .findFirst();
        if (grades.size() != 1 || score.isEmpty()) {
            return Optional.empty();
        }
        String grade = Texts.fold(grades.get(0).text());
        return BANDS.stream()
                .filter(band -> grade.startsWith(band.grade()))
                .findFirst()
                .map(band -> judge(statement, score.get(), grades.get(0), band));
    }

    private static boolean isTotal(Fact fact) {
        return Forms.TOTAL.matches(fact.row()) || fact.row().item().endsWith("得分");
    }

    private Judgement judge(Statement statement, Fact score, Fact grade, Band band) {
        List<Fact> facts = List.of(grade, score);
        BigDecimal points = score.value();
        boolean fits =
                points.compareTo(new BigDecimal(band.from())) >= 0 && points.compareTo(new BigDecimal(band.to())) < 0;
        String message = Names.statement(statement) + "：得分 " + score.raw() + "，评价等级为“" + Labels.fold(grade.raw())
                + "”，与通行的等级区间（优 90 分以上、良 80 至 90 分、中 60 至 80 分）不符";
        return fits ? Remark.pass(this, facts) : Remark.fail(this, message, facts);
    }
}
