package org.gouji.extract.recognise.identity;

import java.util.List;
import java.util.Map;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * The disclosing department or unit. Every place that names it votes: the cover, 部门： before a table, 某局概况, "纳入某局2023年
 * 度部门决算编制范围", "截至12月31日，某局共有车辆". A name may end in anything (工作部, 大学); what is a placeholder
 * (XX局) or stands for a name (本部门) is none.
 */
final class Entity {

    /** What a vote counts: the cover is printed for this, a sentence may name another department. */
    private static final int COVER = 12;

    private static final int CAPTION = 4;
    private static final int PART = 5;
    private static final int CELL = 3;
    private static final int SENTENCE = 1;

    private static final String NAME = "([\\u4e00-\\u9fa5（）()·]{3,30}?)";
    private static final String YEAR = "(?:(?:20|19)\\d{2}|[二一][〇○零九一二三四五六七八]{3})年?度?";
    private static final String WHAT = "(?:部门|单位|本级|整体|项目|预算|决算|绩效|支出|财政|预决算|收支|一般公共预算|[“\"]?三公[”\"]?经费)";

    private static final Phrase TITLE = Phrase.of("决算|预算|绩效|自评|评价");
    private static final Phrase BEFORE_YEAR =
            Phrase.of("^(?:附件\\d*[:：]?|【[^】]{1,10}】)?" + NAME + "(?:关于)?" + YEAR + WHAT + ".*");
    private static final Phrase BEHIND_YEAR = Phrase.of(
            "^" + YEAR + NAME + "(?:部门|单位|本级)?(?:（汇总）)?(?:整体支出|项目支出|整体|部门|一般公共|政府性基金|国有资本经营)?(?:决算|预算|绩效|预决算|自评).*");
    private static final Phrase BELOW = Phrase.of(
            "^[（(]?" + NAME + "(?<=[局委院厅部会办室社站馆所处队团台]|中心|学校|大学|政府|公司|集团)[）)]?(?:[（(](?:部门|单位)?(?:公章|盖章)[）)])?$");
    private static final Phrase PART_TITLE = Phrase.of("^" + NAME + "(?:部门|单位|基本)?概况$");
    private static final Phrase CAPTIONED =
            Phrase.of("^(?:编制|填报|公开|预算|编报)?(?:部门|单位)(?:[、/](?:部门|单位))?(?:[（(](?:部门|单位)[）)])?"
                    + "(?:名称)?(?:[（(]盖章[）)]|[（(]公章[）)])?[:：]\\s*([^\\s\\d:：]{3,30}?)(?:[（(]盖章[）)])?"
                    + "(?:$|\\s|(?:金额)?单位[:：].*|20\\d{2}年.*)");
    private static final Phrase LABEL =
            Phrase.of("(?:预算|实施|填报|项目实施|主管|项目|编制)?(?:部门|单位)(?:[、/]?[（(]?(?:部门|单位)[）)]?)?(?:及代码|名称)?[:：]?");
    private static final Phrase SCOPE = Phrase.of("纳入" + NAME + YEAR);
    private static final Phrase SUBJECT = Phrase.of("(?:^|[，。：；])" + NAME + "(?:" + YEAR
            + "(?:部门|收入|本年|财政|一般公共预算|“三公”|机关|政府|无|预算绩效)|(?:共有|占有)(?:车辆|公务)|机关运行经费支出|政府采购支出总额|(?:下设|内设)(?!机构))");
    private static final Phrase LEADS = Phrase.of("^.*?是(?:教育部|国务院|县|市|区|省)");

    private static final Phrase NO_NAME =
            Phrase.of(".*(?:[XＸ×xX某*＊]|本部门|本单位|我[局部委院校]|我单位|本年|部门决算|部门预算|情况|合计|单位[:：]|其中|组织对|按照|截至|年度).*");
    private static final Phrase WORTHLESS = Phrase.of(
            "(?:[一-龥]{0,6}部门|[一-龥]{0,3}单位|本级|机关|政府|财政拨款|收入支出|一般公共|政府性基金|国有资本经营)|.*(?:支出|资金|收入|收支|预算|决算|经费|项目|绩效(?:目标|运行|监控)?|自评|说明|总表|情况)");
    private static final Phrase LEAD = Phrase.of(
            "^(?:纳入|本表反映|反映|第[一二三四五六七八九十]部分[:：]?|附[件表](?:[一二三四五六七八九十]|\\d)*|关于|现将|现对|根据|其中|因此|同时|本年度?|是|指|对)+[:：]?");
    private static final Phrase TAIL =
            Phrase.of("(?:[（(](?:本级|汇总|部门|单位|机关|(?:部门|单位)?(?:公章|盖章|签章))[）)]|部门|单位|本级|整体|的)+$");

    /** The level named behind the place that it is the level of: 某州州本级. */
    private static final Phrase LEVEL = Phrase.of("(?<=([省市州县区旗]))\\1本级$");

    private static final Phrase CODE = Phrase.of("^[\\[【]?\\d{3,12}[\\]】]?[-—]?|[-—]?\\d{3,12}$");

    private Entity() {}

    static String of(Passages passages) {
        Votes<String> votes = new Votes<>();
        cover(votes, passages.cover());
        for (String title : passages.titles()) {
            String squeezed = Texts.squeeze(title);
            vote(votes, PART_TITLE, squeezed, PART);
            vote(votes, BEFORE_YEAR, squeezed, CAPTION);
            vote(votes, BEHIND_YEAR, squeezed, CAPTION);
            vote(votes, CAPTIONED, title.strip(), CAPTION);
        }
        cells(votes, passages.cells());
        for (String sentence : passages.sentences()) {
            vote(votes, SCOPE, Texts.squeeze(sentence), CAPTION);
            vote(votes, SUBJECT, Texts.squeeze(sentence), SENTENCE);
        }
        return winner(votes);
    }

    /** The title of the cover, all its lines together; on a page that says something else before, as few of them as name one. */
    private static void cover(Votes<String> votes, List<String> cover) {
        for (int last = 1; last <= cover.size(); last++) {
            String joined = String.join("", cover.subList(0, last));
            if (TITLE.in(joined)) {
                int from = last;
                boolean named = isNamed(votes, joined);
                while (!named && from > 1) {
                    from--;
                    named = isNamed(votes, String.join("", cover.subList(from, last)));
                }
                if (!named && last < cover.size()) {
                    vote(votes, BELOW, cover.get(last), COVER);
                }
                return;
            }
        }
    }

    private static boolean isNamed(Votes<String> votes, String title) {
        int before = votes.counts().size();
        vote(votes, BEFORE_YEAR, title, COVER);
        vote(votes, BEHIND_YEAR, title, COVER);
        return votes.counts().size() > before;
    }

    private static void cells(Votes<String> votes, List<String> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (LABEL.is(cells.get(i))) {
                add(votes, CODE.replaceAll(cells.get(i + 1), ""), CELL);
            }
        }
    }

    private static void vote(Votes<String> votes, Phrase pattern, String text, int weight) {
        Phrase.Search matcher = pattern.search(text);
        while (matcher.find()) {
            add(votes, matcher.group(1), weight);
        }
    }

    private static void add(Votes<String> votes, String candidate, int weight) {
        String whole = LEVEL.replaceFirst(LEAD.replaceFirst(candidate.strip(), ""), "");
        String name = TAIL.replaceFirst(whole, "");
        if (name.length() >= 3
                && name.length() <= 30
                && !NO_NAME.is(name)
                && !WORTHLESS.is(name)
                && !LEADS.in(name)
                && name.chars().noneMatch(Character::isDigit)) {
            votes.add(name, weight);
        }
    }

    /** The name with the most votes; a short form (水务局) lends its own to the full name (某县水务局). */
    private static String winner(Votes<String> votes) {
        Votes<String> joined = new Votes<>();
        for (String name : votes.counts().keySet()) {
            votes.counts().entrySet().stream()
                    .filter(other -> name.endsWith(other.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .forEach(count -> joined.add(name, count));
        }
        return joined.winner().orElse("");
    }
}
