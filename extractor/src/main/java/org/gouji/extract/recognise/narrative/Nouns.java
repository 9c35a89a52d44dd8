package org.gouji.extract.recognise.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.text.Phrase;

/**
 * Cuts the noun phrase that names a figure out of the words before it: without the year, the department, 其中 and the like
 * before it and the verbs behind it.
 */
final class Nouns {

    /** Longest name of a figure, in characters; longer words are a sentence. */
    private static final int LONGEST = 40;

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[，、；：。）\\s]+|相比|比较|（[一二三四五六七八九十\\d]{1,2}）|[一二三四五六七八九十]{1,2}、|\\d{1,2}[.、](?!\\d(?!\\d{3}年))|[①-⑳]|其中[:：]?|（?其中[，：]?|（(?=[^）]*$)|含(?!税)|（(?:行政|事业|参公|参照)[^）]*）|[和及与并且](?!谐)|以及|同时|另外?|此外|而|"
                    + "截至?(?:到)?|(?:19|20)\\d{2}(?:-\\d+)?年(?:度|[末底](?!.{0,12}结[转余])|全年|以来|上半年)?(?!\\d*月份?末)|\\d{1,2}月(?:份|底|末)?|\\d{1,2}日|[—-]\\d{1,2}月|本年度?|当年|全年(?!预算)|年[末底](?!.{0,12}结[转余])|今年以来|今年|目前|累计(?!折旧)|"
                    + "本部门|部门(?=年[初末]|20\\d{2}年)|单位(?=20\\d{2}年)|本单位|我部门|我单位|我[局委办院校会中心厅部]|全局|全县|本[局委办院校会厅部]|该项目|本项目|学校|"
                    + "对?纳入[^，。]{0,20}?范围的|一?共计|一?共有|一共|共|实有(?!人数)|现有|主要(?:用于|包括|是)|主要(?!领导|负责)|具体(?:为|是|包括|内容包括)?|包括|分别(?:为|是)?|涉及(?!的)|涵盖|一是|二是|三是|"
                    + "安排|下达我单位|下达|批复我单位|组织(?!培训)|累计(?!折旧)|发放|开支(?=[\\u4e00-\\u9fa5]{2,10}费)|组建|完成(?!率|及时|情况|预算)|按规定|由于|因(?!公)|其(?!他|余|它)|即|的|年(?![初末底中]))");
    private static final Phrase REASON = Phrase.of(
            ".*(?:主要(?:原因)?是|(?:原因|成效)(?:为|是)|用于|(?<!不)包括|由于|因为|其中|比如|例如|根据|按照|截至|》(?:（[^）]*）)*(?=批复|下达|合计|安排|文件|要求))");
    private static final Pattern COMPARISON = Pattern.compile(
            "同比(?:上年度?|去年|上一年度?|(?:19|20)\\d{2}年度?)?|(?:比|较|与|同|和)(?:上年度?|去年|上一年度?|(?:19|20)\\d{2}年度?(?:（[^）]{1,10}）)?|年初|全年|预算)"
                    + "(?:决算|(?:年初|全年|调整后?的?)?预算|支出|收入|数字?|同期|相比|比较|相较|对比|执行|度)*");
    private static final Pattern TAIL = Pattern.compile(
            "(?:[，、；：]|（其中|（|的|约|为|是|有|一?共计|一共|共|均|各|分别|达到|达|同比|相应|(?<=[费金额计])(?:支出|收入)决算数?|决算数?|决算|年初|安排|合计为|总计为|≥|≤|>|<|=|大于|小于|约?占|[由从](?:上年度?|去年|上一年度?|20\\d{2}年度?)|了|由|从|(?<![占对同环])[比较与])$");

    /** The year in the middle of a name: "编报绩效目标的2022年度项目". */
    private static final Phrase YEAR_WITHIN = Phrase.of("(?<=的)(?:19|20)\\d{2}年度?(?=项目)");

    private static final Phrase LINKS = Phrase.of("^的|(?:约|为|是|共|计|分别|≥|：)+$");
    private static final Phrase REMARK = Phrase.of("（(?:以|详见|见|其中|即|不包括)[^）]*）");
    /** A name that stands between quotation marks as a whole; those inside of a name are part of it: “三公”经费. */
    private static final Phrase QUOTED = Phrase.of("^[“\"]([^“”\"]*)[”\"]$");

    private static final Phrase FUNCTION =
            Phrase.of("(?:金额|其中|数|额|其|总额|合计|总计|共计|费用|(?:账面)?(?:价值|原值|净值)|(?:增加|增长|减少|下降|降低|提高|上升|压减|增|减|降)[到至为]|增|减)?");
    private static final Phrase FIXED_FUNCTION = Phrase.of(
            "(?:实际(?:发生)?|决算|本年|上年度?|去年|上一年度?|当年|全年|费用|经费|该项|此项)*(?:支出|收入|决算|预算|资金|支付|完成|执行|财政拨款|人次|人数|数量)?(?:决算|金额|数额?|合计|总计)?|.*的(?:日常|经费)支出"
                    + "|按?(?:可比|相同|同一?)口径(?:计算)?");

    private static final Phrase NUMBER = Phrase.of("[\\d.,，%-]+");

    private Nouns() {}

    /** A stretch of the line. */
    record Span(int from, int to) {
        String of(String words) {
            return words.substring(from, to);
        }
    }

    /** The part of these words that can name something: reasons and comparisons left out. */
    static Span topic(String words) {
        int from = 0;
        int to = words.length();
        Phrase.Search reason = REASON.search(words);
        if (reason.lookingAt()) {
            from = reason.end();
        }
        Matcher comparison = COMPARISON.matcher(words).region(from, to);
        if (comparison.find()) {
            boolean behind = !isFunction(words.substring(comparison.end(), to));
            from = behind ? comparison.end() : from;
            to = behind ? to : comparison.start();
        }
        return new Span(from, to);
    }

    /** The noun phrase in these words, as a stretch of them; empty where nothing is left. */
    static Span in(String words) {
        Span topic = topic(words);
        int from = topic.from();
        int to = topic.to();
        boolean narrower = true;
        while (narrower && from < to) {
            Matcher lead = LEAD.matcher(words).region(from, to);
            Matcher tail = TAIL.matcher(words).region(from, to);
            narrower = false;
            if (lead.lookingAt() && lead.end() > from) {
                from = lead.end();
                narrower = true;
            } else if (tail.find()) {
                to = tail.start();
                narrower = true;
            }
        }
        return from >= to ? new Span(0, 0) : new Span(from, to);
    }

    /** These words without what only links them to a number: "的年初预算收入为" is 年初预算收入. */
    static String trimmed(String words) {
        return LINKS.replaceAll(words, "");
    }

    /** Whether these words name nothing by themselves: 金额, 合计. */
    static boolean isFunction(String words) {
        return FUNCTION.is(words);
    }

    /** Whether these words name nothing by themselves in an official section: 支出, 实际支出. */
    static boolean isFixedFunction(String words) {
        return isFunction(words) || FIXED_FUNCTION.is(words);
    }

    /** Whether these words name nothing by themselves, in free wording or in an official section. */
    static boolean namesNothing(String words, boolean free) {
        return isNumber(words) || isSentence(words) || (free ? isFunction(words) : isFixedFunction(words));
    }

    /** Whether these words are a number and no name: what is left of a figure that was not read. */
    static boolean isNumber(String words) {
        return NUMBER.is(words);
    }

    /** Whether these words are too long for the name of a figure. */
    static boolean isSentence(String words) {
        return words.length() > LONGEST;
    }

    /**
     * A printed noun phrase as a label: quotation marks around it, a year in it, remarks in brackets and the words 类、款、项 in
     * brackets left out.
     */
    static String label(String printed) {
        String label = YEAR_WITHIN.replaceAll(QUOTED.replaceFirst(printed, "$1"), "");
        return ItemPath.bare(REMARK.replaceAll(label.replace('(', '（').replace(')', '）'), ""));
    }
}
