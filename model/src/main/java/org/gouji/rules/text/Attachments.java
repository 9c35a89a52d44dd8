package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;

/** What a list of attachments announces is there. */
final class Attachments implements Rule {

    private static final Pattern HEAD = Pattern.compile("附件\\s*[：:]\\s*(?:1\\s*[、.．])?(.*)", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("[^。，；]{4,40}?(?:表|清单|报告(?:（.*）)?)(?:（[^）]*）)?");

    @Override
    public RuleId id() {
        return new RuleId("C-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "列明的附件应当公开";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Passage> passages = Passage.all(ledger);
        List<Passage> announced = announced(passages);
        if (announced.size() < 2) {
            return new Verdict.NotApplicable("没有附件清单");
        }
        List<Passage> missing = announced.stream()
                .filter(entry -> !isThere(ledger, passages, entry))
                .toList();
        if (missing.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        String message = "附件清单列有 " + announced.size() + " 项，文件中没有其中的 " + missing.size() + " 项："
                + String.join("、", missing.stream().map(Passage::text).toList());
        return new Verdict.Looked(List.of(Remark.fail(
                this,
                severity(),
                message,
                List.of(),
                missing.stream().map(entry -> entry.quote(entry.text())).toList())));
    }

    /** The entries of the first list that begins with 附件： and runs on line by line. */
    private static List<Passage> announced(List<Passage> passages) {
        List<Passage> entries = new ArrayList<>();
        boolean listing = false;
        for (Passage passage : passages) {
            var head = HEAD.matcher(passage.text().strip());
            if (!listing && head.matches()) {
                listing = true;
                entry(new Passage(passage.heading(), head.group(1), passage.place()))
                        .ifPresent(entries::add);
            } else if (listing) {
                Optional<Passage> entry = entry(passage);
                if (entry.isEmpty()) {
                    break;
                }
                entries.add(entry.get());
            }
        }
        return entries;
    }

    private static Optional<Passage> entry(Passage passage) {
        String name = passage.text().strip().replaceFirst("^\\d+\\s*[、.．]\\s*", "");
        return ENTRY.matcher(name).matches()
                ? Optional.of(new Passage(passage.heading(), name, passage.place()))
                : Optional.empty();
    }

    /** Whether a statement or another passage bears this name. */
    private static boolean isThere(Ledger ledger, List<Passage> passages, Passage entry) {
        String name = Labels.core(entry.text());
        boolean stated = ledger.disclosure().statements().stream()
                .map(Statement::title)
                .anyMatch(title -> Labels.core(title).contains(name));
        return stated
                || passages.stream()
                                .filter(passage -> Labels.core(passage.text()).endsWith(name))
                                .count()
                        > 1;
    }
}
