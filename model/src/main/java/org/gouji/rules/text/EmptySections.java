package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Block;
import org.gouji.model.statement.Side;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;

/** A numbered section says something, if only 无. */
final class EmptySections implements Rule {

    private static final RuleId ID = new RuleId("C-02");
    private static final Phrase ATTACHMENTS = Phrase.of("附件\\s*[：:].*");
    private static final Phrase FIRST = Phrase.of("[（(]?[一1][）)、.．]");
    private static final int CHAPTER = 2;
    private static final int SUBSECTION = 3;

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
        return "列出的各部分应有内容，没有的应写明“无”";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Section> sections = ledger.disclosure().outline().sections();
        List<Section> empty = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            Optional<Section> next = at + 1 < sections.size() ? Optional.of(sections.get(at + 1)) : Optional.empty();
            if (isEmpty(sections.get(at), next)) {
                empty.add(sections.get(at));
            }
        }
        if (sections.isEmpty()) {
            return new Verdict.InsufficientData("没有可辨认的标题");
        }
        if (empty.isEmpty()) {
            return new Verdict.Looked(List.of(Remark.pass(this, List.of())));
        }
        List<Evidence> quotes = empty.stream().map(EmptySections::quote).toList();
        String message = "只有标题而没有内容："
                + String.join("、", empty.stream().map(EmptySections::heading).toList());
        return new Verdict.Looked(List.of(Remark.fail(this, severity(), message, List.of(), quotes)));
    }

    private static boolean isEmpty(Section section, Optional<Section> next) {
        boolean level = section.level() == CHAPTER || section.level() == SUBSECTION;
        boolean parent = next.filter(after -> after.level() > section.level() || countsAnew(section, after))
                        .isPresent()
                && section.blocks().isEmpty();
        return level
                && !section.ordinal().isEmpty()
                && !parent
                && saysNothing(section)
                && !TableTitles.isTitle(section);
    }

    /** Behind 七、 another 一、 begins its parts, numbered as the section itself is. */
    private static boolean countsAnew(Section section, Section after) {
        return after.level() == section.level() && FIRST.is(after.ordinal()) && !FIRST.is(section.ordinal());
    }

    /** Nothing at all, or at once the list of attachments, which belongs to the whole document. */
    private static boolean saysNothing(Section section) {
        return section.blocks().isEmpty()
                || (section.blocks().get(0) instanceof Block.Paragraph first
                        && ATTACHMENTS.is(first.text().strip()));
    }

    private static String heading(Section section) {
        return section.ordinal() + section.title();
    }

    private static Evidence quote(Section section) {
        return new Evidence(
                "quote",
                "",
                "",
                Side.NONE,
                "",
                heading(section),
                "",
                Optional.empty(),
                heading(section),
                section.place());
    }
}
