package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * The text of an account speaks of its own year and compares with the year before; another year in these places was left over
 * from an older account. Nothing is said where the text does not mostly keep to this, or where a paragraph names its own year
 * as well: it may tell a history.
 */
final class LeftOverYears implements Rule {

    private static final RuleId ID = new RuleId("R-08");

    private static final String YEAR = "(20\\d\\d)年(?:度)?";

    /** A sentence that begins with the year of what was received or spent in it. */
    private static final Slot OWN = new Slot(
            List.of("20"),
            Phrase.of(
                    "(?:^|[。；：])(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?:我|本)?(?:部门|单位|局|院|校|镇|乡)?" + YEAR
                            + "(?:本年|年度)?(?:总?收入|总?支出|收、?支|财政拨款|一般公共预算|政府性基金|国有资本经营|[“\"]三公|机关运行经费|政府采购|公务|因公)[^。]*?\\d(?:万元|元)"),
            "所述");

    /** A comparison with a year, which is not that with its budget. */
    private static final Slot COMPARED = new Slot(
            List.of("与20", "比20", "较20", "同20", "上年20"),
            Phrase.of("[与比较同](?:上年)?" + YEAR + "(?!\\d|[^，。；]{0,6}预算)(?:决算数?)?(?:支出)?(?:相比|比较|对比|相较|持平|增|减|下降|上升|各)"),
            "所比较的");

    /** The day for which cars and equipment are counted. */
    private static final Slot COUNTED =
            new Slot(List.of("截至20", "截止20"), Phrase.of("截[至止]" + YEAR + "(?:12月31日|末|底)"), "统计资产的");

    /** The accounts whose units are listed. */
    private static final Slot LISTED =
            new Slot(List.of("纳入"), Phrase.of("纳入[^，。；：]{0,30}?" + YEAR + "(?:部门|单位)?决算(?:编制|编报|汇编|汇总|公开)"), "决算编制范围的");

    /**
     * A place in a text that names a year.
     *
     * @param signs each has one of these
     * @param pattern its first group is the year
     * @param what of what it is the year
     */
    private record Slot(List<String> signs, Phrase pattern, String what) {}

    /** A year in such a place, with the characters around it. */
    private record Named(Passage passage, int year, String characters) {}

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
        return "文字说明所述年度为本年度，所比较的年度为上年度";
    }

    @Override
    public Verdict check(Ledger ledger) {
        Optional<Integer> year = ledger.disclosure().identity().fiscalYear();
        if (year.isEmpty()) {
            return new Verdict.NotApplicable("没有写明年度");
        }
        List<Named> own = named(ledger, OWN);
        if (isOfAnotherYear(own, year.get())) {
            return new Verdict.NotApplicable("文字说明多写另一年度，无从判断以哪一年度为准");
        }
        List<Judgement> judgements = new ArrayList<>();
        judgements.addAll(judge(own, OWN, year.get()));
        judgements.addAll(judge(named(ledger, COMPARED), COMPARED, year.get() - 1));
        judgements.addAll(judge(named(ledger, COUNTED), COUNTED, year.get()));
        judgements.addAll(judge(named(ledger, LISTED), LISTED, year.get()));
        return Verdict.of(judgements, "文字说明没有写明年度");
    }

    /** The years that stand in such places, in the order of the text. */
    private static List<Named> named(Ledger ledger, Slot slot) {
        List<Named> named = new ArrayList<>();
        for (Passage passage : ledger.passages().linesBearing(slot.signs())) {
            Phrase.Search found = slot.pattern().search(passage.squeezed());
            while (found.find()) {
                named.add(new Named(passage, Integer.parseInt(found.group(1)), found.group()));
            }
        }
        return named;
    }

    /** Whether the sentences on what was received or spent mostly begin with another year than that of the document. */
    private static boolean isOfAnotherYear(List<Named> own, int year) {
        long same = own.stream().filter(named -> named.year() == year).count();
        return own.size() - same > same;
    }

    /** What stands in these places; nothing unless most of it is as expected. */
    private List<Judgement> judge(List<Named> years, Slot slot, int expected) {
        List<Judgement> sound = new ArrayList<>();
        List<Judgement> strange = new ArrayList<>();
        for (Named named : years) {
            if (named.year() == expected) {
                sound.add(Remark.pass(this, List.of()));
            } else if (!isHistory(named.passage(), expected)) {
                strange.add(complaint(named, expected, slot.what()));
            }
        }
        boolean keeps = slot.equals(COUNTED) || slot.equals(LISTED) || sound.size() > 2 * strange.size();
        sound.addAll(strange);
        return keeps ? sound : List.of();
    }

    private static boolean isHistory(Passage passage, int expected) {
        return passage.squeezed().contains(expected + "年");
    }

    private Judgement complaint(Named named, int expected, String what) {
        String quote = named.characters().replaceFirst("^[。；：]", "");
        String message = "文字说明：“" + quote + "”，" + what + "年度 " + named.year() + " 与应有的年度 " + expected + " 不一致";
        return Remark.fail(
                this, severity(), message, List.of(), List.of(named.passage().quote(quote)));
    }
}
