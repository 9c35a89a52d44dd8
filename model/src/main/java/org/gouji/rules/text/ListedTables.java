package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Kind;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** A table that the contents list stands in the document, title and all, when nearly all of its sisters do. */
final class ListedTables implements Rule {

    private static final RuleId ID = new RuleId("C-14");

    /** With fewer titles found again, the contents call the tables otherwise than the pages, or these are elsewhere. */
    private static final int FOUND = 6;

    /** More than these are missing for a reason that no single title tells. */
    private static final int MISSING = 2;

    /** What may stand around a title on its page: an ordinal, the year, 公开01表. */
    private static final int AROUND = 16;

    /** A line of the contents that is one title; two titles on a line are none, nor is a sentence. */
    private static final Phrase LISTED = Phrase.of(
            "(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)][、.．]?|[、.．])|附?表[一二三四五六七八九十\\d]{1,2}[:：、.．]?)?(?:20\\d\\d年度?)?(?:部门|单位)?"
                    + "([^\\d表，。；：、见]{2,30}?(?:“三公”经费[^\\d表，。；：]{0,15})?(?:决算|使用情况|情况)(?:总|明细)?表)(?:（[^）]{2,8}）)?[.．…·—-]*\\d{0,3}");

    /** What one place says of a table and another leaves out. */
    private static final Phrase LOOSE = Phrase.of("财政拨款|预算|收入|部门|单位|年度|情况|明细|（[^）]*）|[“”\"]|\\d");

    private static final Phrase KIND = Phrase.of("(?:财政拨款|收入|支出|决算|使用|情况|总|明细|预算)*表$");

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
        return "目录列出的报表应在正文中";
    }

    @Override
    public Verdict check(Ledger ledger) {
        if (ledger.disclosure().identity().kind() == Kind.TEMPLATE) {
            return new Verdict.NotApplicable("空白模板");
        }
        List<Passage> listed = ledger.contents().linesBearing(List.of("表")).stream()
                .filter(line -> LISTED.is(line.squeezed()))
                .toList();
        if (listed.size() <= FOUND) {
            return new Verdict.NotApplicable("目录没有列出成套的决算报表");
        }
        if (PromisedTables.isUnread(ledger)) {
            return new Verdict.InsufficientData("有没有读出的页或表格");
        }
        List<String> printed =
                ledger.passages().bearing("表").stream().map(Passage::squeezed).toList();
        Set<String> loose = printed.stream().map(ListedTables::loose).collect(Collectors.toSet());
        List<Passage> missing = listed.stream()
                .filter(line -> !isPrinted(title(line), printed) && !loose.contains(loose(title(line))))
                .toList();
        if (listed.size() - missing.size() < FOUND || missing.size() > MISSING || NumberedTables.haveGap(ledger)) {
            return new Verdict.NotApplicable("目录与正文的报表名称不同，或报表的编号中断");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Passage line : missing) {
            if (!isTold(ledger, title(line))) {
                judgements.add(judge(line));
            }
        }
        return judgements.isEmpty()
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.Looked(judgements);
    }

    private static String title(Passage line) {
        Phrase.Search matcher = LISTED.search(line.squeezed());
        return matcher.matches() ? matcher.group(1) : line.squeezed();
    }

    private static boolean isPrinted(String title, List<String> printed) {
        return printed.stream().anyMatch(line -> line.length() <= title.length() + AROUND && line.contains(title));
    }

    private static String loose(String title) {
        return LOOSE.replaceAll(title, "");
    }

    /** Whether the document says that some table is empty, or that there is none of what the table is about, or has it under another name. */
    private static boolean isTold(Ledger ledger, String title) {
        String money = KIND.replaceFirst(title, "").replaceFirst("^(?:财政拨款|一般公共)", "");
        return PromisedTables.isStated(ledger, title) || PromisedTables.isDenied(ledger, money);
    }

    private Judgement judge(Passage line) {
        String words = title(line);
        return Remark.fail(this, severity(), "目录列出的“" + words + "”在正文中没有", List.of(), List.of(line.quote(words)));
    }
}
