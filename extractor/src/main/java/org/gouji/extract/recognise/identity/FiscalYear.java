package org.gouji.extract.recognise.identity;

import java.util.List;
import java.util.Optional;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * The year of the accounts: that of the titles first, then the one that the sentences name most, comparisons with the
 * year before left out. The day of publication is no fiscal year.
 */
final class FiscalYear {

    /** A title names the year on purpose, a sentence in passing. */
    private static final int COVER = 40;

    private static final int TITLE = 6;
    private static final int CAPTION = 2;
    private static final int SENTENCE = 1;

    private static final Phrase YEAR = Phrase.of("(?<!\\d)(20\\d{2}|19\\d{2})年(?!\\d{1,2}月)(?!来|以来)");
    private static final Phrase TITLED = Phrase.of(
            "(?<![\\d/-])(20\\d{2}|19\\d{2})年?+度?+(?![\\d/.-]).{0,40}?(?:决算|预算|绩效|自评|评价)|[（(](20\\d{2})年度?[）)]");
    private static final Phrase PRINTED = Phrase.of("(?:预算|填报|评价|会计|财政)?年度[:：]?(20\\d{2})年?度?");

    /** The line above a table, 部门：某局 2023年度 金额单位：万元, of which the year may stand alone. */
    private static final Phrase CAPTIONED =
            Phrase.of("^(?:.*(?:部门|单位)(?:名称)?:.*?)?(?<![\\d/-])\\(?(20\\d{2}|19\\d{2})年度?\\)?(?:(?:金额|计量)?单位:.*)?$");

    private static final Phrase COMPARED = Phrase.of("(?:与|比|较|同|上年|去年)\\s*(?:20\\d{2}|19\\d{2})年");
    private static final Phrase CHINESE = Phrase.of("[二一][〇○零O０0九一二三四五六七八九]{3}年");
    private static final String DIGITS = "〇一二三四五六七八九";

    private FiscalYear() {}

    static Optional<Integer> of(Passages passages) {
        Votes<Integer> votes = new Votes<>();
        vote(votes, String.join("", passages.cover()), TITLED, COVER);
        List<String> cells = passages.cells().stream()
                .filter(cell -> cell.indexOf('年') >= 0) // few cells, and cheaper than looking for a year
                .toList();
        passages.titles().forEach(title -> vote(votes, title, TITLED, TITLE));
        passages.titles().forEach(title -> vote(votes, title, PRINTED, TITLE));
        cells.forEach(cell -> vote(votes, cell, PRINTED, TITLE));
        passages.titles().forEach(title -> vote(votes, title, CAPTIONED, CAPTION));
        cells.stream().filter(cell -> cell.contains("单位")).forEach(cell -> vote(votes, cell, CAPTIONED, CAPTION));
        passages.sentences().forEach(sentence -> vote(votes, sentence, YEAR, SENTENCE));
        overviews(cells).forEach(cell -> vote(votes, cell, YEAR, SENTENCE));
        return votes.winner();
    }

    /** Cells that hold sentences or heads, not figures and dates. */
    private static List<String> overviews(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.contains("年度") || cell.contains("年预算"))
                .toList();
    }

    private static void vote(Votes<Integer> votes, String text, Phrase pattern, int weight) {
        String plain = COMPARED.replaceAll(arabic(Texts.fold(text)), "");
        Phrase.Search matcher = pattern.search(plain);
        while (matcher.find()) {
            String year = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            votes.add(Integer.valueOf(year), weight);
        }
    }

    /** 二〇二三年 as 2023年. */
    private static String arabic(String text) {
        return CHINESE.replaceAll(text, match -> {
            StringBuilder year = new StringBuilder();
            match.group().chars().limit(4).map(FiscalYear::digit).forEach(year::append);
            return year.append('年').toString();
        });
    }

    private static int digit(int character) {
        return Math.max(0, DIGITS.indexOf(character));
    }
}
