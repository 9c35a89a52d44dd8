package org.gouji.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Side;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;

/** What a published file holds without showing it: hidden sheets, notes on cells. */
final class ReadersNotes implements Rule {

    private static final RuleId ID = new RuleId("R-09");
    private static final List<String> HIDDEN = List.of("hidden-sheet", "cell-note");

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
        return "公开的文件不应带有隐藏的工作表和批注";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Notice> hidden = Stream.of(
                        ledger.disclosure().outline().source().notices(),
                        ledger.disclosure().diagnostics())
                .flatMap(List::stream)
                .filter(notice -> HIDDEN.contains(notice.code()))
                .distinct()
                .toList();
        return new Verdict.Looked(hidden.isEmpty() ? List.of(Remark.pass(this, List.of())) : List.of(judge(hidden)));
    }

    private Judgement judge(List<Notice> hidden) {
        String message =
                String.join("；", hidden.stream().map(Notice::message).distinct().toList());
        List<Evidence> places = hidden.stream()
                .flatMap(notice -> notice.place().stream()
                        .map(place -> new Evidence(
                                "quote",
                                "",
                                "",
                                Side.NONE,
                                "",
                                notice.message(),
                                "",
                                Optional.empty(),
                                notice.message(),
                                place)))
                .toList();
        return Remark.fail(this, severity(), message, List.of(), places);
    }
}
