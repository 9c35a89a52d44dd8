package org.gouji.rules.text;

import static org.gouji.model.rule.Severity.INFO;
import static org.gouji.model.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.rule.Severity;
import org.gouji.rules.check.Rule;
import org.gouji.rules.fact.Signs;

/** Families R and C: residue of templates and tools, and what is announced but missing. */
public final class TextRules {

    /** How a choice between two directions that was not made is printed, whatever its first word. */
    private static final List<String> CHOICES = Signs.and(
            Signs.pairs(List.of("（", "(", "/"), List.of("减少", "增加", "下降", "增长", "小于", "大于", "单位", "或")),
            List.of("大小于", "减增加", "增减少"));

    /** An amount or its reason follows: it is no head of a column, and of an amount of 0 neither word would be right. */
    private static final String OF_SOMETHING = "(?!\\s*0(?:\\.0+)?(?![.\\d]))(?=[^。；]{0,12}?(?:\\d|万元|原因|主要|[×Xx＿_]))";

    /** An increase or decrease by something, or to anything; by 0 it is no change. */
    private static final String CHANGE = "(?:增加|减少|增长|下降|上升)(?:了?\\s*(?!0(?:\\.0+)?(?![.\\d]))|[为到至]\\s*)\\d[\\d,.]*";

    private static final String CHANGED = CHANGE + "\\s*(?:万?元|%)[，,]\\s*";

    /** 基本持平 may well be a small change. */
    private static final String EVEN = "[与和同]\\s*(?:上年|去年|20\\d\\d\\s*年)(?:度|相比|决算数?|支出)*\\s*持平";

    /** Words that no sentence has twice running, twice. */
    private static final List<String> TWICE = Stream.of(
                    "用于", "主要", "财政", "拨款", "公务", "开展", "完成", "增加", "减少", "增长", "下降", "原因", "按照", "根据", "以及", "进行",
                    "保障", "本年")
            .map(word -> word + word)
            .toList();

    /** Two marks are a gap to be filled in only where a word or an amount belongs; dates above signatures have gaps as well. */
    private static final String UNFILLED = "(?<=[是为于由])[*＿_]{2,}|[*＿_]{2,}(?=[。；]|部门|单位|局|万元|%)";

    /** What a template asks of its user, in brackets: （请说明增减原因）, （如无此项，请删除）. */
    private static final String REQUEST =
            "[（(](?:请(?!见|参|详见|查)|此处|本处)[^（）()]{0,24}?(?:填写|填列|说明|列示|删除|补充|注明|描述)[^（）()]{0,16}[）)]"
                    + "|[（(](?:如|若)[^（）()]{0,24}?(?:请|可|应)(?:直接|自行)?(?:删除|删去|不填|略去)[^（）()]{0,16}[）)]";

    /** A number that a spreadsheet reckoned in binary and printed to its last place: 137.89999999, 12.340000001. */
    private static final String UNROUNDED = "\\d\\.\\d*(?:0{5,}[1-9]\\d?|9{5,}\\d?)(?!\\d)";

    private static final String TRADITIONAL = "辦務產會錄關係規費經業機構設備購車員國際內對應該項總結轉餘預決單財幣";

    private TextRules() {}

    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(Wording.rules());
        rules.addAll(residue());
        return rules;
    }

    private static List<Rule> residue() {
        return List.of(
                Residue.pattern(
                        "R-01",
                        WARNING,
                        "占位符未替换",
                        List.of("×", "Ｘ", "X", "x", "〇", "○", "**", "__", "＿＿", "待填", "请填写"),
                        "([×Ｘ]{2,}|(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|[〇○]{2,}(?=[\\u4e00-\\u9fff]{0,2}(?:部门|单位|局))"
                                + "|\\*{3,}|" + UNFILLED + "|待填|请填写)"),
                Residue.pattern(
                        "R-02",
                        WARNING,
                        "备选用语未选定",
                        CHOICES,
                        "(?:增加[（(/]减少|减少[（(/]增加|增长[（(/]下降|下降[（(/]增长|上升[（(/]下降)[）)]?+" + OF_SOMETHING
                                + "|大于/小于|小于/大于|大于（小于）|小于（大于）|大小于|减增加(?=\\s*\\d)|增减少(?=\\s*\\d)|（部门/单位）|[（(]或[^）)]{0,20}持平[）)]"),
                Residue.pattern(
                        "R-12",
                        INFO,
                        "比较用语合并有误",
                        List.of("与20", "与上年"),
                        "(与\\s*(?:20\\d\\d\\s*年|上年)(?![^，。；]{0,8}(?:相比|比较|相较|对比|比))[^，。；]{0,6}?(?:增加|减少|增长|下降))\\s*\\d"),
                Residue.pattern(
                        "R-03",
                        WARNING,
                        "模板的填写说明未删除",
                        List.of(
                                "该表格式", "下述说明", "持平表述", "的不列", "字以内", "此处填写", "此页为封面", "专项一行", "根据实际", "由各部门自行", "请",
                                "此处", "（如", "(如", "（若", "(若"),
                        "(仍保留该表格式|作下述说明|如持平作持平表述|不涉及的不列|\\d+字以内|此处填写|此页为封面|每个专项一行"
                                + "|请根据实际情况|根据实际情况填写|由各部门自行|各部门可根据实际|" + REQUEST + ")"),
                Residue.pattern(
                        "R-04",
                        WARNING,
                        "原因或用途未填写",
                        before -> "因于是为：".indexOf(before) >= 0,
                        List.of("。", "；"),
                        "主要原因[是为]?[：:]?[。；]|主要用于[：:]?[。；]|原因[是为][：:]?[。；]|其中[：:][。；]"),
                Residue.words("R-05", INFO, "标点重复", "。。", "，，", "；；", "：：", "；。", "，。", "、、", "《《", "》》", "（（", "））"),
                Residue.pattern(
                        "R-13",
                        INFO,
                        "字词重复",
                        Signs.and(List.of("年20", "局局", "的的", "了了", "和和", "及及", "元元", "万元万", "部部门", "单单位"), TWICE),
                        "((?:20\\d\\d\\s*年){2,}|局局|的的|了了|和和|及及|元元|万元万|部部门|单单位|" + String.join("|", TWICE) + ")"),
                Residue.words(
                        "R-06",
                        INFO,
                        "文字处理软件的域代码或网页代码残留",
                        "PAGEREF",
                        "HYPERLINK",
                        "Error! Bookmark",
                        "错误!未找到引用源",
                        "错误！未找到引用源",
                        "&nbsp;",
                        "_GoBack",
                        "MERGEFORMAT"),
                Residue.pattern(
                        "R-07",
                        Severity.ERROR,
                        "电子表格的错误值残留",
                        List.of("#", "E+", "00000", "99999"),
                        "(#REF!|#DIV/0!|#VALUE!|#N/A|#NAME\\?|#NULL!|#NUM!|#{4,}|\\d\\.\\d+E\\+\\d+|" + UNROUNDED
                                + ")"),
                Residue.listedPattern(
                        "DOC-02",
                        WARNING,
                        "年度数字残缺或多位",
                        List.of("年"),
                        "20(?<![\\d.]20)(?:\\d\\s*年(?:度|部门|单位|决算|预算|年末|年初|末|初)|\\d{3}\\s*年)"),
                Residue.pattern(
                        "S-13",
                        WARNING,
                        "数字后没有单位或百分号",
                        Character::isDigit,
                        List.of("，", "。", "；", ";"),
                        "占[^，。；、：:\\d]{0,20}?(?:比例|比重|的)?\\d+\\.\\d+(?=[，。；;])"
                                + "|(?:收入|支出|决算数?|预算数?)(?:总计|合计|总额)?(?:为|共计)\\s*\\d+\\.\\d+(?=[，。；;])"
                                + "|(?:收入|支出|经费|费)\\s*\\d[\\d,]*\\.\\d+(?=[，,]\\s*占)"),
                Residue.pattern(
                        "S-34",
                        WARNING,
                        "“持平”与增减不并存",
                        List.of("持平"),
                        CHANGED + EVEN + "|" + EVEN + "[，,]\\s*" + CHANGE),
                Residue.pattern(
                        "R-10",
                        WARNING,
                        "单位前没有数字",
                        before -> !Character.isDigit(before),
                        List.of("万元", "%"),
                        "(?:支出|收入|合计|金额|总计|预算为|决算为)万元"
                                + "|(?:支出|收入|合计|金额|总计|总额|经费|接待费|增加|减少|[预决]算数?为?|共计|均为)\\s*万元(?=[，。；])"
                                + "|(?:增长|下降|降低|占[^，。；：\\d]{0,16})\\s*%(?=[，。；])"),
                Residue.pattern(
                        "R-15",
                        WARNING,
                        "类、款、项的科目名称未填写",
                        Signs.pairs(List.of("（类）", "（款）"), List.of("（款）", "（项）")),
                        "(?<=[\\u4e00-\\u9fff）)])[（(][类款][）)]\\s*[（(][款项][）)](?=[^。；]{0,24}\\d[\\d.,]*\\s*万?元)"),
                Residue.words("R-14", INFO, "夹有繁体字", TRADITIONAL.split("")),
                new BlankTemplate(),
                new EmptySections(),
                new MissingTables(),
                new NumberedTables(),
                new PromisedTables(),
                new ListedTables(),
                new Numbering(),
                new Attachments(),
                new CopiedCells(),
                new RepeatedParagraphs(),
                new SurplusCounts(),
                new ThreePublicRate(),
                new ForeignYears(),
                new GradeCounts(),
                new ZeroBase(),
                new Magnitudes(),
                new WholeCounts(),
                new Corrections(),
                new Purposes(),
                new Polarity(),
                new Directions(),
                new BudgetComparisons(),
                new ProjectReviews(),
                new LeftOverYears(),
                new LeftOverNames(),
                new ReviewRates(),
                new TwiceTold(),
                new EmptyTables(),
                new ReadersNotes(),
                new ForeignProjects(),
                new NamedItems(),
                new CodeDomains());
    }
}
