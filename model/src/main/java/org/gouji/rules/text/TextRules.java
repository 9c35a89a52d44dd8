package org.gouji.rules.text;

import static org.gouji.model.rule.Severity.INFO;
import static org.gouji.model.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.rule.Severity;
import org.gouji.rules.check.Rule;

/** Families R and C: residue of templates and tools, and what is announced but missing. */
public final class TextRules {

    private TextRules() {}

    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(Wording.rules());
        rules.addAll(residue());
        return rules;
    }

    private static List<Rule> residue() {
        return List.of(
                Residue.of(
                        "R-01",
                        WARNING,
                        "占位符未替换",
                        "([×Ｘ]{2,}|(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|[〇○]{2,}(?=[\\u4e00-\\u9fff]{0,2}(?:部门|单位|局))"
                                + "|\\*{3,}|待填|请填写)"),
                Residue.of(
                        "R-02",
                        WARNING,
                        "备选用语未选定",
                        "增加[（(/]减少[）)]?|减少[（(/]增加[）)]?|增长[（(/]下降[）)]?|下降[（(/]增长[）)]?|上升[（(/]下降[）)]?"
                                + "|大于/小于|小于/大于|大于（小于）|小于（大于）|（部门/单位）"),
                Residue.of(
                        "R-12",
                        INFO,
                        "比较用语合并有误",
                        "(与\\s*(?:20\\d\\d\\s*年|上年)(?![^，。；]{0,8}(?:相比|比较|相较|对比|比))[^，。；]{0,6}?(?:增加|减少|增长|下降))\\s*\\d"),
                Residue.of(
                        "R-03",
                        WARNING,
                        "模板的填写说明未删除",
                        "(仍保留该表格式|作下述说明|如持平作持平表述|不涉及的不列|\\d+字以内|此处填写|此页为封面|每个专项一行"
                                + "|请根据实际情况|根据实际情况填写|由各部门自行|各部门可根据实际)"),
                Residue.of("R-04", WARNING, "原因或用途未填写", "主要原因[是为]?[：:]?[。；]|主要用于[：:]?[。；]|原因[是为][：:]?[。；]|其中[：:][。；]"),
                Residue.of("R-05", INFO, "标点重复", "(。。|，，|；；|：：|；。|，。|、、|《《|》》|（（|））)"),
                Residue.of("R-13", INFO, "字词重复", "((?:20\\d\\d\\s*年){2,}|局局|的的|了了|和和|及及|元元|万元万|部部门|单单位)"),
                Residue.of(
                        "R-06",
                        INFO,
                        "文字处理软件的域代码或网页代码残留",
                        "(PAGEREF|HYPERLINK|Error! Bookmark|错误[!！]未找到引用源|&nbsp;|_GoBack|MERGEFORMAT)"),
                Residue.of(
                        "R-07",
                        Severity.ERROR,
                        "电子表格的错误值残留",
                        "(#REF!|#DIV/0!|#VALUE!|#N/A|#NAME\\?|#{4,}|\\d\\.\\d+E\\+\\d+)"),
                Residue.of("R-10", WARNING, "单位前没有数字", "((?:支出|收入|合计|金额|预算为|决算为|总计)万元)"),
                Residue.of("R-14", INFO, "夹有繁体字", "([辦務產會錄關係規費經業機構設備購車員國際內對應該項總結轉餘預決單財幣])"),
                new BlankTemplate(),
                new EmptySections(),
                new MissingTables(),
                new NumberedTables(),
                new Attachments(),
                new CopiedCells(),
                new SurplusCounts(),
                new ThreePublicRate(),
                new ZeroBase(),
                new NamedItems(),
                new CodeDomains());
    }
}
