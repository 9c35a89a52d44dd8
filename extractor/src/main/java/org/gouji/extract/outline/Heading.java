package org.gouji.extract.outline;

import java.util.Optional;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * A line that is a heading, or the heading with which a paragraph begins ("（一）收入情况。2023年…").
 *
 * @param level as {@link Ordinal#level()}
 * @param ordinal the number as printed; empty where there is none
 * @param title the words without number and white space
 * @param end where the text behind it begins: the length of the line, or the start of the first sentence
 */
public record Heading(int level, String ordinal, String title, int end) {

    /** Longest heading, in characters: the official titles with the name of a department have some forty. */
    private static final int LONGEST = 48;

    /** Longest path of 类、款、项 that stands on a line of its own. */
    private static final int LONGEST_PATH = 80;

    /** A short line that ends like a sentence is a heading up to this length; longer ones are sentences of a list. */
    private static final int LONGEST_WITH_STOP = 12;

    /** The level of 一、. */
    private static final int SECTION = 2;

    private static final Phrase PATH = Phrase.of("[（(][款项][）)]");
    private static final Phrase PATH_END = Phrase.of("[）)]$");
    private static final Phrase SENTENCE = Phrase.of("[。；;！？，]|,(?!\\d{3})|[：:](?=.)");
    private static final Phrase FIGURE = Phrase.of("\\d(?:\\.\\d+)?(?:万元|亿元|元|%|％|人次|批次|辆|分)");
    /** What headings end with and sentences hardly do. */
    private static final Phrase NOUN_END = Phrase.of("(?:决算|支出|收入|总体|具体|结构)情况(?:说明)?$|说明$");

    /** What a template says of a section, in brackets behind its title. */
    private static final Phrase ASIDE = Phrase.of("(?<=[^（）()]{3})（[^（）]{0,40}）$");

    private static final Phrase STOP = Phrase.of("[。．.：:]$");

    /** A title before the sentence that it begins; a whole path of 类、款、项 may be longer than other titles. */
    private static final Phrase RUN_IN =
            Phrase.of("([^。：:，；]{2,40}|[^。：:，；]{2," + LONGEST_PATH + "}[（(]项[）)])[。：:]\\s*(?=\\S)");

    /** Titles that the official layouts print and that lose their number in some files. */
    private static final Phrase PART = Phrase.of(
            "(?:.*(?:部门|单位|学校|本级|局|委|厅|院|中心|办公室|大学))?(?:概况|名词解释)|.*\\d{4}年度?(?:部门|单位)?决算情况说明|.*(?:评价|自评|绩效).*报告");

    private static final Phrase UNNUMBERED = Phrase.of(".*(?:决算|经费|采购|资产占|资产使用|预算绩效|绩效管理).*(?:情况|说明)");

    /** The heading that this line is, if it is one. */
    static Optional<Heading> line(String text) {
        Optional<Ordinal> ordinal = Ordinal.of(text);
        if (ordinal.isEmpty()) {
            return unnumbered(text);
        }
        Ordinal number = ordinal.get();
        String title = Texts.squeeze(text.substring(number.end()));
        return isTitle(number, title)
                ? Optional.of(
                        new Heading(number.level(), number.printed(), STOP.replaceFirst(title, ""), text.length()))
                : Optional.empty();
    }

    /** The heading with which this paragraph begins before its first sentence, if there is one. */
    public static Optional<Heading> runIn(String text) {
        return Ordinal.of(text).flatMap(ordinal -> {
            Phrase.Search matcher = RUN_IN.search(text, ordinal.end(), text.length());
            return matcher.lookingAt() && !FIGURE.in(matcher.group(1))
                    ? Optional.of(new Heading(
                            ordinal.level(), ordinal.printed(), Texts.squeeze(matcher.group(1)), matcher.end()))
                    : Optional.empty();
        });
    }

    private static boolean isTitle(Ordinal ordinal, String title) {
        if (title.isEmpty()) {
            return ordinal.level() == 1;
        }
        String printed = STOP.replaceFirst(title, "");
        String bare = ordinal.level() == SECTION ? ASIDE.replaceFirst(printed, "") : printed;
        boolean path = PATH.in(title);
        if (path && !PATH_END.in(bare)) {
            return false;
        }
        int longest = path ? LONGEST_PATH : LONGEST;
        boolean stops = title.endsWith("。") && !path && !NOUN_END.in(bare);
        return bare.length() <= longest
                && !(stops && (bare.length() > LONGEST_WITH_STOP || bare.contains("、")))
                && !SENTENCE.in(bare)
                && !FIGURE.in(bare);
    }

    private static Optional<Heading> unnumbered(String text) {
        String title = Texts.squeeze(text);
        if (title.length() > LONGEST || SENTENCE.in(title) || FIGURE.in(title)) {
            return Optional.empty();
        }
        if (PART.is(title)) {
            return Optional.of(new Heading(1, "", title, text.length()));
        }
        return UNNUMBERED.is(title) ? Optional.of(new Heading(2, "", title, text.length())) : Optional.empty();
    }
}
