package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Kind;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** A national table whose title stands in the contents, or over nothing, is there, when all but a few of its sisters are. */
final class PromisedTables implements Rule {

    private static final RuleId ID = new RuleId("C-13");

    /** With fewer of the nine tables, the tables as such are published elsewhere. */
    private static final int PRESENT = 6;

    /** More than these are missing for a reason that no single title tells; C-01 looks at lists of titles. */
    private static final int MISSING = 2;

    private static final List<Title> TITLES = List.of(
            title("income_expenditure_summary", "", "收入支出决算总表"),
            title("income", "", "收入决算表"),
            title("expenditure", "", "支出决算表"),
            title("fiscal_summary", "", "财政拨款收入支出决算总表"),
            title("general_budget", "", "一般公共预算(?:财政拨款)?(?:收入)?支出决算表"),
            title("general_budget_basic", "", "一般公共预算(?:财政拨款)?基本支出决算(?:明细)?表"),
            title("three_public", "三公", "(?:一般公共预算)?(?:财政拨款)?[“\"]三公[”\"]经费(?:、会议费[和、]培训费)?(?:财政拨款)?支出决算表"),
            title("government_fund", "政府性基金", "政府性基金预算(?:财政拨款)?(?:收入)?支出决算表"),
            title("state_capital", "国有资本", "国有资本经营预算(?:财政拨款)?(?:收入)?支出决算表"));

    /** Pages that were not read and tables that could not be told may hold what seems to be missing. */
    private static final Set<String> UNREAD = Set.of("scanned-page", "unread-page", "torn-table");

    /** In one clause, that there is none of the money: of it behind 没有, or of its amount. */
    private static final String DENIAL =
            "(?:无|没有|未|不涉及|不存在)[^，。；]{0,20}%1$s|%1$s[^，。；]{0,30}(?:为空|空表|无|没有|未|不涉及|不存在|为零|(?<![\\d.,])0(?:\\.0+)?万?元)";

    private static final List<String> EMPTY = List.of("空表", "表为空", "无数据", "没有数据");

    /**
     * A table that the whole country publishes.
     *
     * @param id its statement
     * @param money what the text calls the money that it is about, where a document may have none of it; else empty
     * @param line a line that is its title and nothing else, with an ordinal before it or a page behind it
     */
    private record Title(String id, String money, Phrase line) {}

    private static Title title(String id, String money, String words) {
        String line =
                "(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?[、.．]?|附?表[一二三四五六七八九十\\d]{1,2}[:：、.．]?)?(?:20\\d\\d年度?)?(?:部门|单位)?"
                        + words + "(?:（[^）]{2,8}）)?(?:[.．…·—-]*\\d{0,3})";
        return new Title(id, money, Phrase.of(line));
    }

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
        return "目录或标题列出的决算报表应有表格";
    }

    @Override
    public Verdict check(Ledger ledger) {
        if (ledger.disclosure().identity().kind() == Kind.TEMPLATE) {
            return new Verdict.NotApplicable("空白模板");
        }
        List<Title> missing = TITLES.stream()
                .filter(title -> ledger.statements(title.id()).isEmpty())
                .toList();
        if (TITLES.size() - missing.size() < PRESENT) {
            return new Verdict.NotApplicable("文件中没有成套的决算报表");
        }
        if (isUnread(ledger)) {
            return new Verdict.InsufficientData("有没有读出的页或表格");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Title title : missing.size() > MISSING ? List.<Title>of() : missing) {
            promised(ledger, title).map(this::judge).ifPresent(judgements::add);
        }
        return judgements.isEmpty()
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.Looked(judgements);
    }

    /** Whether a page or a table was not read that may hold what seems to be missing. */
    static boolean isUnread(Ledger ledger) {
        return ledger.disclosure().diagnostics().stream().map(Notice::code).anyMatch(UNREAD::contains);
    }

    /** Whether the title is that of a national table, and the document has its statement. */
    static boolean isStated(Ledger ledger, String title) {
        return TITLES.stream().filter(each -> each.line().is(title)).anyMatch(each -> !ledger.statements(each.id())
                .isEmpty());
    }

    /** The line that is the title of the table, unless the numbers of the tables have a gap, or the text says that there is no such money. */
    private static Optional<Passage> promised(Ledger ledger, Title title) {
        if (NumberedTables.haveGap(ledger)) {
            return Optional.empty();
        }
        return isDenied(ledger, title.money()) || isHeldByAnother(ledger, title)
                ? Optional.empty()
                : ledger.passages().linesBearing(List.of("决算")).stream()
                        .filter(passage -> title.line().is(passage.squeezed()))
                        .findFirst();
    }

    /** Whether the document says that there is none of the money, or that some table is empty. */
    static boolean isDenied(Ledger ledger, String money) {
        if (money.isEmpty()) {
            return false;
        }
        Phrase denial = Phrase.of(DENIAL.formatted(Pattern.quote(money)));
        return !ledger.passages().bearing(EMPTY).isEmpty()
                || ledger.passages().bearing(money).stream().anyMatch(passage -> denial.in(passage.squeezed()));
    }

    /** Whether a table was left aside whose title bears the words: it may be the one. */
    private static boolean isHeldByAnother(Ledger ledger, Title title) {
        return ledger.disclosure().diagnostics().stream()
                .filter(notice -> notice.code().equals("not-recognised"))
                .map(Notice::message)
                .anyMatch(message -> title.line().is(message.replaceAll("^[^“]*“|”[^”]*$", "")));
    }

    private Judgement judge(Passage passage) {
        String words = passage.squeezed();
        return Remark.fail(this, severity(), "列出的报表“" + words + "”在文件中没有表格", List.of(), List.of(passage.quote(words)));
    }
}
