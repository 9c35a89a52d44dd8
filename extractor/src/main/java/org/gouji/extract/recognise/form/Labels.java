package org.gouji.extract.recognise.form;

import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** The words of the forms outside their column heads: names, totals, grades, fillers, sign-offs. */
final class Labels {

    private static final Phrase BRACKETS = Phrase.of("\\([^()]*\\)");
    private static final Phrase TRAILING = Phrase.of("[:*、.]+$");

    /** Dashes and the caption of a list before a label, and the colon behind it. */
    private static final Phrase FRINGE = Phrase.of("^[-—]+|^(?:资金|收入|支出)?(?:来源|结构|构成)[:：]|[:：]+$");

    private static final Phrase PROJECT_NAME = Phrase.of("[^:]{0,6}(?:项目|专项|政策|转移支付|资金)[^:单位编]{0,6}名称(?:及编码|及代码|及编号)?");
    private static final Phrase DEPARTMENT_NAME =
            Phrase.of("(?!主管|实施)[^:]{0,4}(?:部门|单位)[、和及或/]?(?:单位|部门)?(?:全称|名称)|预算(?:部门|单位)");
    private static final Phrase OTHER_IDENTITY = Phrase.of("(?:项目|单位|部门|资金|专项)?(?:编码|代码|编号|类型|类别|属性|性质)"
            + "|(?:资金|业务|项目|预算)?(?:主管|实施|责任|承担)(?:部门|单位|处室|科室)|(?:自评)?(?:得分|总分|等级)|项目负责人|联系人|联系电话");

    private static final Phrase TOTAL = Phrase.of(
            "(?:自评|评价|综合|绩效|考核|最终|项目|部门|整体)*(?:总分[值数]?|总得分|总体得分|合计得?分?值?|总计得?分?|得分合计|总分合计|自评得分|综合得分|评价得分|绩效得分|最终得分|自评分)");
    private static final Phrase TOTAL_OF_PAIR =
            Phrase.of("(?:自评|评价|综合|绩效|考核|最终|项目|部门|整体)*(?:自评总?得分|自评总分|总得分|综合得分|评价得分|绩效得分|最终得分|自评分数?)");
    private static final Phrase SUBTOTAL = Phrase.of(".{0,8}(?:小计|分计)(?:得?分)?");
    private static final Phrase GRADE_LABEL = Phrase.of("(?:自评|评价|绩效|综合|考核|结果|最终|项目|部门|整体)*(?:等级|等次|评级|级别|结论|结果)");
    private static final Phrase GRADE = Phrase.of("(?:优|优秀|良|良好|中|中等|一般|合格|不合格|达标|较好|差|较差|[ABCD]级?)");

    private static final Phrase FUND_ITEM = Phrase.of("(?!.*(?:办法|制度|名称|管理|目标|情况|原因|说明|使用范围|分配))"
            + ".{0,14}(?:资金总额|资金合计|预算总额|支出总额|收入总额|支出合计|收入合计|财政拨款|财政资金|一般公共预算.{0,4}"
            + "|政府性基金.{0,4}|国有资本经营预算.{0,4}|补助|补助资金|专户.{0,12}|结转.{0,4}|结余.{0,4}|其他资金|其他|其他收入"
            + "|自筹资金|单位资金|自有资金|社会资金|基本支出|项目支出|人员经费|公用经费|中央资金|省级资金|市级资金|县级资金|区级资金"
            + "|债券.{0,4}|贷款|性质分|配套资金|地方资金|项目资金|专项资金|预算资金|总额|合计|小计)");
    private static final Phrase FUND_HEAD =
            Phrase.of("(?:年度|本年|当年|项目)?(?:资金总额|总额|预算总额|资金合计|财政拨款|财政资金|其他资金|其他收入|事业收入|基本支出|项目支出|单位资金|上年结转(?:资金)?)");

    private static final Phrase FILLER = Phrase.of("(?:(?:指标|任务|目标)?[一二三四五六七八九十\\d]*[:、.]?)?[.…·。~—_*×Xx\\-/]*");
    private static final Phrase SIGN_OFF = Phrase.of(
            "(?:单位|部门|项目|财务|主管|分管|业务|科室|机构|填报|股室)*(?:填表人|填报人|填写人|制表人|填表|填报(?:日期|时间)|填表(?:日期|时间)|日期|联系人|联系(?:电话|方式)"
                    + "|电话|手机号?码?|经办人|审核人|复核人|负责人|责任人|领导|签字|签章|签名|盖章|公章)"
                    + "(?:姓名|签字|签章|签名|盖章|意见|及(?:联系)?电话|\\([^()]*\\))*(?:[:].*)?");
    private static final Phrase MONEY_UNIT = Phrase.of("(百万元|亿元|千元|万元|元)");
    private static final Phrase UNIT_IN_BRACKETS = Phrase.of("[(（][^()（）]*?(百万元|亿元|千元|万元|元)[^()（）]*[)）]");
    private static final Phrase DECLARED_UNIT = Phrase.of("单位[:：]?(?:人民币)?(百万元|亿元|千元|万元|元)");

    private Labels() {}

    /** A label for comparing: folded, without ordinal, bracketed words and trailing colon. */
    static String bare(String text) {
        String folded = Texts.fold(Texts.label(text));
        String open = folded.indexOf('(') < 0 ? folded : BRACKETS.replaceAll(folded, "");
        return TRAILING.replaceFirst(open.isEmpty() ? folded : open, "");
    }

    /** A label for output: white space, ordinal and trailing colon removed, the rest as printed. */
    static String item(String text) {
        return Texts.label(FRINGE.replaceAll(Texts.label(text), ""));
    }

    static boolean isProjectName(String text) {
        return PROJECT_NAME.is(bare(text));
    }

    static boolean isDepartmentName(String text) {
        return DEPARTMENT_NAME.is(bare(text));
    }

    /** Whether the text is the label of some other particular of the head of a form, such as 项目编码. */
    static boolean isOtherIdentity(String text) {
        return OTHER_IDENTITY.is(bare(text));
    }

    static boolean isTotal(String text) {
        return TOTAL.is(bare(text));
    }

    /** Whether the text is the label of the points of some of the indicators, added up. */
    static boolean isSubtotal(String text) {
        return SUBTOTAL.is(bare(text));
    }

    /** Whether the text is a label that has the total score beside it, outside the table of indicators. */
    static boolean isTotalOfPair(String text) {
        return TOTAL_OF_PAIR.is(bare(text));
    }

    static boolean isGradeLabel(String text) {
        return GRADE_LABEL.is(bare(text));
    }

    static boolean isGrade(String text) {
        return GRADE.is(Texts.fold(text));
    }

    static boolean isFundItem(String text) {
        String bare = bare(text);
        return bare.length() <= 24 && FUND_ITEM.is(bare);
    }

    /** Whether the text names a kind of money in a form that sets the kinds side by side. */
    static boolean isFundHead(String text) {
        return FUND_HEAD.is(bare(text));
    }

    /** Whether nothing is meant: ……, 指标1：, a dash. */
    static boolean isFiller(String text) {
        return FILLER.is(Texts.fold(text));
    }

    /** Whether the text belongs to the people who filled the form in; it must not reach the output. */
    static boolean isSignOff(String text) {
        return SIGN_OFF.is(Texts.fold(text));
    }

    /** The unit of money that a head or caption prints, 项目资金（万元） or 金额单位：万元. */
    static Optional<Unit> moneyUnit(String text) {
        String squeezed = Texts.squeeze(text);
        Phrase.Search declared = DECLARED_UNIT.search(squeezed);
        if (declared.find()) {
            return Optional.of(new Unit(declared.group(1)));
        }
        Phrase.Search bracketed = UNIT_IN_BRACKETS.search(squeezed);
        return bracketed.find() ? Optional.of(new Unit(bracketed.group(1))) : Optional.empty();
    }

    /** Whether the text is a unit of money and nothing else. */
    static boolean isMoneyUnit(String text) {
        return MONEY_UNIT.is(Texts.fold(text));
    }
}
