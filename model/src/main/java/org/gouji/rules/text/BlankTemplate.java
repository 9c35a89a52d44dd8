package org.gouji.rules.text;

import java.util.List;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Kind;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;

/** A template that nobody has filled in is one remark, not a hundred. */
final class BlankTemplate implements Rule {

    private static final RuleId ID = new RuleId("R-11");

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
        return "公开的不应是空白模板";
    }

    @Override
    public Verdict check(Ledger ledger) {
        if (ledger.disclosure().identity().kind() != Kind.TEMPLATE) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        return new Verdict.Looked(List.of(Remark.fail(this, "本文件是尚未填写的空白模板，没有可核对的数据", List.of())));
    }
}
