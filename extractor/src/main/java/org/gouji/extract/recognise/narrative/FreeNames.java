package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.recognise.narrative.ItemVocabulary.Found;
import org.gouji.model.text.Phrase;

/** Finds names that do not stand right before the number: behind it, over several clauses, in what is measured. */
final class FreeNames {

    /** What stands behind the number where the words before it only lead to it: "对71家定点机构". */
    private static final Phrase BEHIND = Phrase.of(
            "^了?([\\u4e00-\\u9fa5]{2,20}?(?:（[^）]{1,8}）)?)(?=(?:全面|自主)?(?:进行|开展|实施)|共|[和与及]\\d|[，。；：、（）\\d]|$)");

    /** Words that say of how much each costs, and not what. */
    private static final Phrase EACH = Phrase.of("(?:平均)?(?:人均|车均|批均|单价|每(?:人次?|批次?|次|户|台|辆))(?:支出|费用|金额|消费)?");

    /** What is done with the projects that are counted tells them apart: "选取10个项目开展绩效监控" are 绩效监控项目. */
    private static final Phrase PROJECTS = Phrase.of(
            "^(?:预算|支出)?项目(?:支出)?(?:全面|自主)?(?:开展|进行|实施)了?([\\u4e00-\\u9fa5]{2,10}?)(?:工作)?(?=[，。；：、（）\\d]|$)");

    private static final Phrase LEADS_ON = Phrase.of(
            "(?:.*(?:对|选取|组织|全县|全市|全区|覆盖|涉及|等|到|在|向|为|和|及|与|所属|下属|辖|局属|内设|[下共]?设[有立]?)(?:(?:19|20)\\d{2}年度?)?)?$");

    private static final Phrase COMMA = Phrase.of("[，,：]");
    private static final Phrase TOTAL = Phrase.of("^共计?$");

    private FreeNames() {}

    /** Whether these words only lead to a name that stands behind the number: "对71家定点机构", "所属3个单位". */
    static boolean leadOn(String words) {
        return LEADS_ON.is(words);
    }

    /** The name behind the number; none where the text goes on with something else. */
    static List<Item> behind(Clause clause, Quantity quantity) {
        String behind = clause.line().text().substring(quantity.end());
        Phrase.Search projects = PROJECTS.search(behind);
        if (projects.find()) {
            return List.of(Item.named(projects.group(1) + "项目"));
        }
        Phrase.Search matcher = BEHIND.search(behind);
        return matcher.find() ? List.of(Item.named(matcher.group(1))) : List.of();
    }

    /**
     * The words that say what is measured, which may be the only name: 年初预算收入, 人均资产, 共计.
     *
     * @param plain the words of the clause without the department
     */
    static List<Item> measured(Clause clause, Cue cue, String plain) {
        if (TOTAL.in(plain)) {
            return List.of(Item.named("共计"));
        }
        boolean names = cue.measure().endsWith("budget") || cue.measure().equals("unit_cost");
        String name = names ? Nouns.trimmed(clause.words().substring(cue.from())) : "";
        return name.isEmpty() || EACH.is(name) ? List.of() : List.of(Item.named(name));
    }

    /**
     * What a clause goes on with that names nothing itself, nor does the sentence before it.
     *
     * @param clauses what stands before it; the first that names something counts
     * @param title the heading above, which stands for all of it; empty where there is none
     */
    static List<Item> above(Stream<String> clauses, String title) {
        Optional<String> name = clauses.map(one -> Nouns.in(one).of(one))
                .filter(noun -> !noun.isEmpty() && !Nouns.isSentence(noun))
                .findFirst();
        return name.or(() -> Optional.of(title).filter(heading -> !heading.isEmpty())).stream()
                .map(Item::named)
                .toList();
    }

    /** A name that runs over commas: "在面向中小企业预留的项目中，由中小企业成交的，采购金额". */
    static List<Item> overCommas(Clause clause, String noun, ItemVocabulary vocabulary, Quantity quantity) {
        String before = COMMA.replaceAll(clause.line().text().substring(clause.lead(), clause.from()), "");
        Found known = vocabulary.last(before + noun, quantity);
        boolean reachesOwn = !known.isNone() && known.end() > before.length();
        return reachesOwn ? known.items() : List.of();
    }
}
