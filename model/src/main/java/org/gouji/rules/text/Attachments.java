package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** What a list of attachments announces is there. */
final class Attachments implements Rule {

    private static final RuleId ID = new RuleId("C-09");
    private static final Pattern HEAD = Pattern.compile("附件\\s*[：:]\\s*(?:1\\s*[、.．])?(.*)", Pattern.DOTALL);
    private static final Phrase NUMBER = Phrase.of("^\\d+\\s*[、.．]\\s*");
    private static final Phrase ENTRY = Phrase.of("[^。，；]{4,40}?(?:表|清单|报告(?:（.*）)?)(?:（[^）]*）)?");

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
        return "列明的附件应当公开";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Passage> announced = announced(ledger);
        if (announced.size() < 2) {
            return new Verdict.NotApplicable("没有附件清单");
        }
        Set<String> titles = ledger.disclosure().statements().stream()
                .map(statement -> Labels.core(statement.title()))
                .collect(Collectors.toSet());
        List<Passage> missing = announced.stream()
                .filter(entry -> !isThere(ledger, titles, entry))
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
    private static List<Passage> announced(Ledger ledger) {
        List<Passage> list =
                ledger.passages().from("附件", passage -> head(passage).matches());
        if (list.isEmpty()) {
            return List.of();
        }
        Passage first = list.get(0);
        Matcher head = head(first);
        List<Passage> entries = new ArrayList<>();
        if (head.matches()) {
            entry(first, head.group(1)).ifPresent(entries::add);
        }
        entries.addAll(entries(list.subList(1, list.size())));
        return entries;
    }

    private static Matcher head(Passage passage) {
        return HEAD.matcher(passage.text().strip());
    }

    /** The entries that stand line by line at the beginning of these passages. */
    private static List<Passage> entries(List<Passage> passages) {
        List<Passage> entries = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<Passage> entry = entry(passage, passage.text());
            if (entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
        }
        return entries;
    }

    private static Optional<Passage> entry(Passage passage, String line) {
        String name = NUMBER.replaceFirst(line.strip(), "");
        return ENTRY.is(name) ? Optional.of(Passage.of(passage.heading(), name, passage.place())) : Optional.empty();
    }

    /** Whether a statement or another passage bears this name; the list itself prints it once. */
    private static boolean isThere(Ledger ledger, Set<String> titles, Passage entry) {
        String name = Labels.core(entry.text());
        return titles.stream().anyMatch(title -> title.contains(name))
                || ledger.passages().bearing(name.substring(name.length() - 1)).stream()
                                .filter(passage -> Labels.core(passage.text()).endsWith(name))
                                .limit(2)
                                .count()
                        > 1;
    }
}
