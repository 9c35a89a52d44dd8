package org.gouji.rules.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Terms;

/**
 * A report that tells of as many projects as there are forms says the same of their number. Where only some of the projects are
 * published, in the report or as forms, their number says nothing.
 */
final class ProjectCounts implements Rule {

    private static final RuleId ID = new RuleId("P-19");

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
        return "绩效自评的项目数 = 自评报告和自评表所列的项目数";
    }

    @Override
    public Verdict check(Ledger ledger) {
        int forms = ledger.statements(Ids.PROJECT_FORM).size();
        List<Statement> reports = ledger.statements(Ids.N_EVALUATION);
        long told = reports.stream()
                .map(Statement::subject)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .count();
        if (forms < 2 || told != forms) {
            return new Verdict.NotApplicable("自评报告没有逐项列出与自评表同样多的项目");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Statement report : reports) {
            Terms.find(ledger, report, Projects.EVALUATED, "count")
                    .filter(count -> count.amount().isPresent())
                    .ifPresent(count -> judgements.add(judge(count, forms)));
        }
        return Verdict.of(judgements, "自评报告没有写明绩效自评的项目数");
    }

    private Judgement judge(Fact count, int forms) {
        if (count.value().compareTo(BigDecimal.valueOf(forms)) == 0) {
            return Remark.pass(this, List.of(count));
        }
        String message = "自评报告称对 " + count.raw() + " 个项目开展绩效自评，报告逐项列出和附有自评表的项目均为 " + forms + " 个";
        return Remark.fail(this, message, List.of(count));
    }
}
