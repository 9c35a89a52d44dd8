package org.gouji.extract.recognise.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Which statement a title announces, by the words in it and not by the whole title, so that 公开05表, 续表, a year or
 * another order of words makes no difference. The list of titles is data: a rule a statement.
 */
final class Titles {

    private static final String GENERAL = "公共预算";
    private static final String FUND = "政府性基金";
    private static final String CAPITAL = "国有资本";
    private static final String BOTH = "收入支出|收支";

    /** Words of titles that announce no statement of this package, or not the statement that the other words announce. */
    private static final String ELSEWHERE = "自评|绩效|机关运行|采购|目标|名词|会议费|培训费|整改|增减|对比|变动|构成|结构";

    private static final List<Rule> RULES = List.of(
            new Rule("", "财政专户|非税收入|征缴|资产负债|国有资产收益|机构人员|人员情况|基本数字", ""),
            new Rule("", "项目收入支出|项目收支", String.join("|", GENERAL, FUND, CAPITAL)),
            new Rule("performance_basics", "绩效;基础数据", ""),
            new Rule("three_public", "三公", "自评|绩效|目标|对比"),
            new Rule("state_assets", "国有资产|资产;使用|占用|占有|情况;表", ELSEWHERE),
            new Rule("general_budget_project", GENERAL + ";项目支出|项目经费", ELSEWHERE + "|基本支出"),
            new Rule("general_budget_basic", GENERAL + ";基本支出", ELSEWHERE),
            new Rule("general_budget_detail", GENERAL + ";明细", ELSEWHERE),
            new Rule("general_budget", GENERAL + ";支出|收支", ELSEWHERE + "|" + FUND),
            new Rule("", FUND + "|" + CAPITAL + ";基本支出", ELSEWHERE),
            new Rule("government_fund", FUND, ELSEWHERE),
            new Rule("state_capital", CAPITAL, ELSEWHERE),
            new Rule("", "机关运行经费|政府采购|政府购买服务", ""),
            new Rule("general_budget_basic", "财政拨款;基本支出;经济分类", ELSEWHERE),
            new Rule("", "财政拨款;基本支出|项目支出", ELSEWHERE),
            new Rule("fiscal_expenditure_detail", "财政拨款;支出;明细", ELSEWHERE),
            new Rule("fiscal_summary", "财政拨款;" + BOTH, ELSEWHERE),
            new Rule("fiscal_expenditure", "财政拨款;支出", ELSEWHERE),
            new Rule("income_expenditure_summary", BOTH, ELSEWHERE),
            new Rule("income", "收入", ELSEWHERE + "|财政拨款"),
            new Rule("", "支出;明细|经济分类", "基本支出"),
            new Rule("expenditure", "支出", ELSEWHERE + "|基本支出|项目支出|明细"));

    private static final Phrase TITLE =
            Phrase.of("(?:.*表(?:\\(.*\\)|\\d+|[一二三四五六七八九十]+)?|表\\d+[:：.、]?.*|.*(?:决算|预算|情况|统计|使用).{0,4}表.{0,10})");
    private static final Phrase NO_TITLE = Phrase.of("(?:注|说明|备注|附注|资料来源|编制说明|公开[\\d—-]*表|.*财决.{0,6}表|.*[。；;].*"
            + "|.*(?:为空表|如下表|见下表|见附表).*|.*\\.{4,}.*|.*…{2,}.*)|(?:注|说明|备注)\\d?[:：].*");

    /** The number of a table, which names none: 表3, 表3-2, 公开03表(2), 表3续. */
    private static final Phrase NUMBER = Phrase.of("(?:表\\d[\\d—-]*|公开\\d[\\d—-]*表)(?:\\(?续表?\\d*\\)?|\\(\\d+\\))*");

    private static final Phrase PART = Phrase.of("第[一二三四五六七八九十]部分.{0,40}?(?:决算|公开)(?:报)?表\\s*(?=.*表)");
    private static final Phrase BEHIND =
            Phrase.of("[\\s（(]*(?:公开\\s*\\d[\\d—-]*\\s*表|财决|(?:编制|填报)?(?:部门|单位)(?:名称)?\\s*[:：]|金额单位|计量单位)");

    /** The longest title of a form that was found printed has 38 characters; entity and year come before it. */
    private static final int LONGEST = 70;

    private static final Phrase BEFORE_YEAR = Phrase.of("^.*\\d{2,4}年(?:度)?");

    /** Whose table it is: what stands before the year, or all where it ends in a scope. Parts and subjects of the document own nothing. */
    private static final Phrase OWNER = Phrase.of(
            "(?!.*(?:部分|公开|决算|预算|情况|说明|附件)[^局委办院]*\\d{4}年)(?:(.*\\p{IsHan}{2}.*?)\\d{4}年.*|(.*(?:本级|汇总)[)）]?))");

    private static final Phrase CONTINUED = Phrase.of("\\(?续(?:表)?\\d*\\)?|\\(接上表\\)");
    private static final Phrase DECORATION = Phrase.of("公开\\d[\\d—-]*表|表\\d+[:：.、]?|^表[一二三四五六七八九十]+[:：.、]?"
            + "|附[件表]\\d*[:：]?|[“”\"'\\s]|\\(第?\\d+页?\\)|[一二三四五六七八九十]+、|^\\d+[.、]");

    private Titles() {}

    /**
     * A rule of the list.
     *
     * @param id the statement; empty for a table that the contract does not know
     * @param all groups of which each must have a word in the title, parted by semicolons; alternatives by bars
     * @param none words that must not be in it
     */
    private record Rule(String id, String all, String none) {

        boolean fits(String title) {
            return Arrays.stream(all.split(";")).allMatch(group -> containsOne(title, group))
                    && (none.isEmpty() || !containsOne(title, none));
        }

        private static boolean containsOne(String title, String words) {
            return Arrays.stream(words.split("\\|")).anyMatch(title::contains);
        }
    }

    /**
     * A title in a line above a table.
     *
     * @param text the title as printed
     * @param start where it begins in the line
     * @param end where it ends
     */
    record Title(String text, int start, int end) {}

    /**
     * The title that a line holds, without a note before it and without 公开01表, 部门：… and 单位：… behind it, which share a line
     * with it or were joined to it.
     */
    static Optional<Title> in(String line) {
        int start = line.lastIndexOf('。') + 1;
        Phrase.Search part = PART.search(line, start, line.length());
        start = part.lookingAt() ? part.end() : start;
        Phrase.Search behind = BEHIND.search(line, Math.min(start + 1, line.length()), line.length());
        int end = behind.find() ? behind.start() : line.length();
        String text = line.substring(start, end).strip();
        return isTitle(text) ? Optional.of(new Title(text, start, end)) : Optional.empty();
    }

    private static boolean isTitle(String line) {
        String text = Texts.fold(line);
        return text.length() <= LONGEST && TITLE.is(text) && !NO_TITLE.is(text) && !NUMBER.is(text);
    }

    /** The statement that a title announces: empty where no rule fits, an empty id where it is one that the contract does not know. */
    static Optional<String> statement(String title) {
        String key = key(title);
        return RULES.stream().filter(rule -> rule.fits(key)).map(Rule::id).findFirst();
    }

    /** A title without what varies between the pages of one table. */
    static String key(String title) {
        String folded = CONTINUED.replaceAll(Texts.fold(title), "");
        String bare = DECORATION.replaceAll(folded, "");
        String after = BEFORE_YEAR.replaceFirst(bare, "");
        return after.isEmpty() ? bare : after;
    }

    /** Whose accounts a title or heading announces: what stands before the year, or all of it where it ends in 本级 or 汇总. */
    static Optional<String> owner(String title) {
        Phrase.Search owner = OWNER.search(DECORATION.replaceAll(Texts.squeeze(title), ""));
        return owner.matches()
                ? Optional.of(owner.group(1) == null ? owner.group(2) : owner.group(1))
                : Optional.empty();
    }

    /** Whether a title says that the table began before. */
    static boolean isContinued(String title) {
        String folded = Texts.fold(title);
        return folded.contains("续表") || folded.contains("(续") || folded.endsWith("续)") || folded.contains("接上表");
    }
}
