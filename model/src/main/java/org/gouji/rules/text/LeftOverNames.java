package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.fact.Signs;

/**
 * A sentence on what was received, spent or owned speaks of the department itself, and so do the cover, the captions of tables and the heads of
 * forms. Another name in its place that stands nowhere else in the document was left over from another department's text; a
 * subordinate unit is named in several places, or is of another kind: a centre, a school.
 */
final class LeftOverNames implements Rule {

    private static final RuleId ID = new RuleId("DOC-03");

    /** What the names of departments and their units end with. */
    private static final List<String> ENDINGS =
            List.of("局", "委员会", "办公室", "中心", "人民政府", "办事处", "医院", "学校", "中学", "小学", "法院", "检察院", "大队", "支队", "馆");

    private static final String NAME = "([\\u4e00-\\u9fff]{3,24}?(?:" + String.join("|", ENDINGS) + "))";

    /** What is found bears one of these: a name right before a year or a kind of money, or the day for which is counted. */
    private static final List<String> SIGNS = Signs.and(
            Signs.pairs(ENDINGS, List.of("20", "本年", "机关运行", "政府采购", "一般公共", "财政拨款", "组织对20")),
            List.of("截至20", "截止20"));

    /** What subordinate units end with: the department may tell of one once. */
    private static final Phrase UNIT = Phrase.of(".*(中心|医院|学校|中学|小学|大队|支队|馆)");

    private static final Pattern SLOT = Pattern.compile("(?:^|[。；])(?:注：)?" + NAME
            + "(?:20\\d\\d年度?|本年度?)(?=(?:总?收入|总?支出|收、?支|财政拨款|一般公共预算|政府性基金|国有资本经营|[“\"]三公|机关运行经费|政府采购|公务|因公|没有|无))"
            + "|截[至止]20\\d\\d年(?:12月31日|末|底)，" + NAME + "(?=共有|固定资产)"
            + "|(?:^|[。；])20\\d\\d年度?，?" + NAME
            + "(?=财政拨款|一般公共预算|机关运行经费|政府采购)"
            + "|(?:^|[。；])" + NAME + "(?=组织对20)"
            + "|^" + NAME + "(?=20\\d\\d年度?(?:部门|单位)决算(?:公开|报告|说明)*$)");

    /** The name above a table: 部门：某局 金额单位：万元. */
    private static final Phrase CAPTION =
            Phrase.of("^(?:编制|公开|填报)?(?:部门|单位)(?:名称)?：" + NAME + "(?=$|20\\d\\d年|（|(?:金额)?单位：|公开\\d)");

    /** What stands before the name of the department in a form. */
    private static final Set<String> LABELS = Set.of("部门名称", "部门（单位）名称", "预算单位", "单位名称");

    /** What stands before it in the form of a project, unless the project is that of a department above or beside it. */
    private static final Set<String> IN_CHARGE = Set.of("主管部门");

    /** So many forms that have the department in charge show that it is so of all. */
    private static final int ENOUGH = 2;

    private static final Phrase WHOLE = Phrase.of(NAME);

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
        return "封面、文字说明、表头和自评表所写单位为本部门";
    }

    @Override
    public Verdict check(Ledger ledger) {
        String entity = Texts.squeeze(ledger.disclosure().identity().entity());
        if (entity.isEmpty()) {
            return new Verdict.NotApplicable("没有写明部门名称");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().linesBearing(SIGNS)) {
            Matcher slot = SLOT.matcher(passage.squeezed());
            while (slot.find()) {
                String name = IntStream.rangeClosed(1, slot.groupCount())
                        .mapToObj(slot::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                judgements.add(judge(ledger, entity, name, passage));
            }
        }
        captions(ledger, entity, judgements);
        entries(ledger, entity, judgements);
        return Verdict.of(judgements, "没有以单位名称开头的句子、表头或自评表栏目");
    }

    private void captions(Ledger ledger, String entity, List<Judgement> judgements) {
        for (Passage passage : ledger.passages().bearing(List.of("部门：", "单位：", "名称："))) {
            Phrase.Search caption = CAPTION.search(passage.squeezed());
            if (caption.find()) {
                judgements.add(judge(ledger, entity, caption.group(1), passage));
            }
        }
    }

    /** The cells of forms behind the labels of the department. */
    private void entries(Ledger ledger, String entity, List<Judgement> judgements) {
        for (Passage cell : names(ledger, LABELS)) {
            judgements.add(judge(ledger, entity, cell.squeezed(), cell));
        }
        List<Passage> inCharge = names(ledger, IN_CHARGE);
        long own = inCharge.stream()
                .filter(cell -> isOneName(cell.squeezed(), entity))
                .count();
        if (own >= ENOUGH && 2 * own > inCharge.size()) {
            inCharge.forEach(cell -> judgements.add(judge(ledger, entity, cell.squeezed(), cell)));
        }
    }

    /** The cells right behind these labels that hold a name and no more. */
    private static List<Passage> names(Ledger ledger, Set<String> labels) {
        return ledger.passages().behind(labels).stream()
                .filter(cell -> WHOLE.is(cell.squeezed()))
                .toList();
    }

    private Judgement judge(Ledger ledger, String entity, String name, Passage passage) {
        if (isUnitOf(name, entity)
                || isOneName(name, entity)
                || ledger.passages().bearing(name).size() > 1) {
            return Remark.pass(this, List.of());
        }
        String message = "写有“" + name + "”，该名称在文件中只出现这一处，与本文件的部门“" + entity + "”不一致";
        return Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(name)));
    }

    /** Whether the name may be that of a subordinate unit: it is of another kind than the department. */
    private static boolean isUnitOf(String name, String entity) {
        Phrase.Search unit = UNIT.search(name);
        return unit.matches() && !entity.endsWith(unit.group(1));
    }

    /** Whether one of them is short for the other. */
    private static boolean isOneName(String name, String entity) {
        return isShortFor(name, entity) || isShortFor(entity, name);
    }

    /** Whether all characters of the name stand in the whole one, in this order: 县医保局, 某县医疗保障局. */
    private static boolean isShortFor(String name, String whole) {
        int found = -1;
        for (int at = 0; at < name.length(); at++) {
            found = whole.indexOf(name.charAt(at), found + 1);
            if (found < 0) {
                return false;
            }
        }
        return true;
    }
}
