package org.gouji.rules.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.rule.FormLine;
import org.gouji.model.rule.FormLine.Tick;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Kind;
import org.gouji.rules.fact.Ledger;

/** Fills in the form of an inspection. */
public final class Inspection {

    /** Notices of what may hold anything. */
    private static final Set<String> UNREAD = Set.of("unread-page", "scanned-page");

    private Inspection() {}

    /** Every requirement with its answer, in the order of the form. */
    public static List<FormLine> of(Disclosure disclosure) {
        return of(new Ledger(disclosure));
    }

    /** The same for a disclosure whose figures have been indexed. */
    static List<FormLine> of(Ledger ledger) {
        Optional<String> doubt = doubt(ledger.disclosure());
        return Requirements.ALL.stream()
                .map(requirement -> line(requirement, requirement.look().in(ledger), doubt))
                .toList();
    }

    private static FormLine line(Requirement requirement, Answer found, Optional<String> doubt) {
        boolean doubtful = found.tick() == Tick.UNMET && doubt.isPresent();
        Answer answer = doubtful ? Answer.undecided(doubt.get()) : found;
        return new FormLine(
                requirement.group(),
                requirement.text(),
                answer.tick(),
                answer.place(),
                answer.quote(),
                answer.remark());
    }

    /** Why something may well be published although it was not found. */
    private static Optional<String> doubt(Disclosure disclosure) {
        if (disclosure.identity().kind() != Kind.FINAL_ACCOUNTS) {
            return Optional.of("这是" + disclosure.identity().kind().label() + "文件");
        }
        return Stream.of(disclosure.outline().source().notices(), disclosure.diagnostics())
                .flatMap(List::stream)
                .filter(notice -> UNREAD.contains(notice.code()))
                .map(Notice::message)
                .findFirst();
    }
}
