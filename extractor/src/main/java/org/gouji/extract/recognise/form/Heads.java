package org.gouji.extract.recognise.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * The names that the provinces give to the columns of their forms. Each table is tried in order, the first fitting
 * name wins; names are compared
 * folded and without bracketed words, so {@code 全年（调整）预算数} and {@code 执行率(B/A)} need no entry of their own.
 */
final class Heads {

    /** A name of a concept. */
    private record Name(Concept concept, Phrase pattern) {

        Name(Concept concept, String... alternatives) {
            this(concept, Phrase.of(String.join("|", alternatives)));
        }
    }

    /** No head of a column, those above it included, has more characters than this. */
    private static final int LONGEST = 80;

    private static final String NOT_A_RULE = "(?!.*(?:标准$|标准[^值分]|方法|依据|计算|系数|规则|说明|办法))";

    /** Names longer than this, in characters, are texts that only speak of the thing. */
    private static final String SHORT = "(?=.{2,16}$)";

    /** What was to be reached, though it speaks of completion as what was reached does. */
    private static final String PLANNED =
            ".{0,4}(?:计划|预计|预期|应|拟)(?:当年|年度|全年)?(?:完成|实现|达成|达到)(?:的)?(?:绩效)?(?:指标|目标)?(?:值|数|量)";

    /** The column of a group that holds its sum, or the group as one column. */
    private static final String SUM = "(?:/.*(?:总额|合计|小计|总数|总计))?";

    private static final List<Name> POINTS = List.of(
            new Name(
                    Concept.WEIGHT,
                    NOT_A_RULE + "(?!自评)(?:[一二三]级)?.{0,4}(?:分值|权重|标准分|基准分|满分|赋分|配分)(?:[/、]?(?:分值|权重)|值|分|占比)?"),
            new Name(Concept.SCORE, NOT_A_RULE + "(?!.*扣分).{0,8}(?:得分|自评分|评分|评价分|打分)(?:数|值|情况|结果)?"));

    private static final List<Name> INDICATORS = List.of(
            new Name(Concept.LEVEL1, "一级(?:绩效|评价)?(?:指标)?(?:名称)?"),
            new Name(Concept.LEVEL2, "二级(?:绩效|评价)?(?:指标)?(?:名称)?"),
            new Name(Concept.LEVEL3, "三级(?:绩效|评价)?(?:指标)?(?:名称|内容|及(?:分值|权重))?"),
            new Name(
                    Concept.COMPARATOR,
                    "(?:绩效)?(?:指标|目标)?值?(?:性质|方向)",
                    "(?:绩效)?(?:指标|目标)?值?(?:运算|计算|比较|关系)?(?:符号|运算符|比较符|比较关系)"),
            new Name(Concept.UNIT, "(?:绩效)?(?:指标|目标|指标值|目标值)?(?:度量|计量)?单位"),
            new Name(
                    Concept.DEVIATION,
                    "(?!.*(?:率|度|值|分|数)$)(?=.{2,40}$).*(?:偏差|偏离|偏低|未完成|未达|未实现|扣分|失分|原因).*",
                    ".{0,6}(?:改进|整改)(?:措施|建议|意见).{0,4}"),
            new Name(
                    Concept.ACTUAL,
                    SHORT + "(?!" + PLANNED + "$)(?!.*预计).*(?:完成|实现|达成)(?:的)?(?:绩效)?(?:指标|目标)?(?:值|情况|数|结果)?",
                    ".{1,6}月(?:份)?(?:实际)?(?:执行|完成)(?:情况|值|数|结果)",
                    ".{0,6}实际(?:绩效|执行)?(?:指标|目标)?(?:值|情况|数|结果|绩效)",
                    "业绩值"),
            new Name(
                    Concept.TARGET,
                    SHORT + "(?!.*(?:完成|实现|达成|实际))" + ".*(?:指标值|目标值|计划值|预期值|设定值|标准值|计划数|目标数|计划指标|绩效标准).{0,2}",
                    PLANNED,
                    "(?:年度|年初|全年|预期|计划|设定|预算)+(?:绩效)?(?:指标|目标)",
                    "绩效目标"));

    private static final List<Name> FUNDS = List.of(
            new Name(Concept.EXECUTION_RATE, ".{0,6}(?:执行|支出|使用|预算完成)(?:率|进度).{0,2}"),
            new Name(
                    Concept.EXECUTED,
                    "(?:\\d{4}年?)?(?:\\d{1,2}月?[-—~至])?(?:\\d{1,2}月份?)?(?:全年|年度|本年度?|当年|实际|预算|资金|年末|累计|自评|总)*(?:执行|支出|使用|决算)(?:总)?(?:数|额|金额|资金|资金数)?",
                    "(?:资金)?(?:执行|支出)情况"),
            new Name(Concept.INITIAL_BUDGET, SHORT + "(?!.*调整).*(?:年初|期初).*(?:预算|批复|安排|资金|数|金额).*", "年初"),
            new Name(
                    Concept.FULL_YEAR_BUDGET,
                    SHORT + "(?!.*预算调整(?!后))(?!.*执行).*(?:全年|调整后?|变更后|调剂后).*(?:预算|资金|数).{0,3}",
                    "(?:\\d{4}年?)?(?:年度|当年|本年度?|项目|部门|资金|下达|最终)?(?:预算|批复|计划|安排)(?:批复|安排|资金|总)?(?:数|额|金额|总额|资金|资金数)?",
                    "(?:预算|资金)安排情况",
                    "预算情况"));

    private static final List<Name> TASKS = List.of(
            new Name(Concept.TASK, "(?:年度|部门|重点|主要|工作|履职)*任务(?:名称|内容)?", "重点工作(?:名称)?", "项目名称"),
            new Name(Concept.EXECUTION_RATE, ".*(?:执行|支出|使用)(?:率|进度)"),
            new Name(
                    Concept.APPROVED_FISCAL,
                    "(?![^/]*(?:执行|支出))(?:[^/]*(?:批复|预算|安排|计划)[^/]*/)?[^/]*财政(?:拨款|资金|性资金)[^/]*"),
            new Name(Concept.APPROVED_OTHER, "(?![^/]*(?:执行|支出))(?:[^/]*(?:批复|预算|安排|计划)[^/]*/)?[^/]*其他[^/]*"),
            new Name(
                    Concept.APPROVED_TOTAL,
                    "(?![^/]*(?:执行|支出))[^/]{0,8}(?:批复|预算|安排|计划)(?:批复|安排|资金|总)*(?:数|额|金额|总额|资金|情况)?" + SUM),
            new Name(Concept.EXECUTED, "[^/]{0,8}(?:支出|执行|决算)(?:总)?(?:数|额|金额|总额|资金|情况)?" + SUM));

    private static final List<Name> OF_INDICATORS = joined(INDICATORS, POINTS);
    private static final List<Name> OF_FUNDS = joined(POINTS, FUNDS);
    private static final List<Name> OF_TASKS = joined(POINTS, TASKS);

    /** A head that says nothing itself: the head above it says which value. */
    private static final Phrase VALUE = Phrase.of("(?:数|取)?值");

    /** A head that says nothing itself: the level above it is meant, beside which stands its weight. */
    private static final Phrase NAME = Phrase.of("(?:绩效)?(?:指标)?(?:名称|内容)|指标");

    /** The letter by which a formula in another head calls a column: 全年执行数 C. */
    private static final Phrase LETTER = Phrase.of("(?<=\\p{IsHan})[A-Za-z]$");

    private static final Phrase WEAK_ITEM = Phrase.of("(?:绩效|具体|考核|评价|明细|自评)*指标(?:名称|内容)?");

    private Heads() {}

    private static List<Name> joined(List<Name> first, List<Name> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** The concept of a column of the table of indicators. */
    static Optional<Concept> ofIndicators(String printed) {
        return find(printed, OF_INDICATORS);
    }

    /**
     * The concept of a column of the table of indicators by the heads above it and its own: 值 below 预期指标值, 名称 below
     * 三级指标.
     */
    static Optional<Concept> ofIndicators(List<String> path) {
        String leaf = path.get(path.size() - 1);
        if (path.size() < 2) {
            return ofIndicators(leaf);
        }
        Optional<Concept> above = ofIndicators(path.get(path.size() - 2));
        boolean level = above.filter(Concept::isLevel).isPresent();
        return VALUE.is(Labels.bare(leaf)) || (level && namesAbove(leaf)) ? above : ofIndicators(leaf);
    }

    /** Whether a head says nothing itself, but that the names of what stands above it are below: 名称. */
    static boolean namesAbove(String printed) {
        return NAME.is(Labels.bare(printed));
    }

    /** Whether a column may name the indicators where the form has no 三级指标. */
    static boolean mayNameIndicators(String printed) {
        return printed.indexOf('指') >= 0 && WEAK_ITEM.is(Labels.bare(printed));
    }

    /** The concept of a column of the block of funds. */
    static Optional<Concept> ofFunds(String printed) {
        return find(printed, OF_FUNDS);
    }

    /** The concept of a column of the table of tasks, by the heads above it and its own: 批复金额 over 财政拨款. */
    static Optional<Concept> ofTasks(List<String> path) {
        String joined = path.stream().map(Labels::bare).collect(Collectors.joining("/"));
        return find(joined, OF_TASKS);
    }

    private static Optional<Concept> find(String printed, List<Name> names) {
        String bare = LETTER.replaceFirst(Labels.bare(printed), "");
        if (bare.length() > LONGEST || !Texts.isWorded(bare)) {
            return Optional.empty();
        }
        for (Name name : names) {
            if (name.pattern().is(bare)) {
                return Optional.of(name.concept());
            }
        }
        return Optional.empty();
    }
}
