package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.text.Phrase;

/**
 * The items of the functional classification as sentences print them: 社会保障和就业支出（类）行政事业单位养老支出（款）行政
 * 单位离退休（项）, 行政单位离退休（2080501）, 2080501行政单位离退休. A path that begins at 款 or 项 goes on from the one before it.
 */
final class ItemPath {

    /** The parts of a path, 类, 款 and 项. */
    private static final String LEVELS = "类款项";

    /** How long the code of a 类, 款 and 项 is: 208, 20805, 2080501. */
    private static final int[] CODE_LENGTHS = {3, 5, 7};

    private static final Phrase MARKER = Phrase.of("[（【\\[](?:(\\d{2,7}))?([类款项])(?:级)?(?:科目)?[）】\\]]");
    private static final Phrase BRACKETED = Phrase.of("（(?:\\d{2,7})?(?:类|款|项)(?:级)?(?:科目)?）");
    private static final Phrase DOUBLED = Phrase.of("支出支出");
    private static final Phrase CODED = Phrase.of("([\\u4e00-\\u9fa5（）、]{2,40}?)（(\\d{3,7})）");

    /** A code before its name: 2080501行政单位离退休, 2080501-行政单位离退休, “2080501行政单位离退休”科目. An amount is none: 2080501元. */
    private static final Phrase LED_BY_CODE = Phrase.of(
            "(?:(?<![\\d.])|(?<=^\\d{1,2}[.]))[（【\\[]?(2\\d{4}|2\\d{6}|2\\d{2})[）】\\]]?[-—]{0,2}"
                    + "(?=[\\u4e00-\\u9fa5])(?![元万亿千百个人辆台批次户名])([\\u4e00-\\u9fa5（）]{2,40}?)(?=[，：。；]|支出决算|年初|决算数|\\d|科目(?:年初|全年|决算|支出|[，：]))");

    /** A paragraph that begins with a class and its figures: "1.卫生健康支出12万元，占3%". */
    private static final Phrase LED_BY_CLASS =
            Phrase.of("^(?:（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])?([\\u4e00-\\u9fa5]{2,20}支出)"
                    + "(?=(?:年初|全年|调整)?预算|决算|支出|共|为|\\d)");

    private static final Phrase NAME_START = Phrase.of("[，。；：）!？\\d.、—-]*(?:其中：)?");

    /** Names that have 、 in them stand whole between these. */
    private static final Phrase BOUNDARY = Phrase.of("[，。；：]|[元%]、|^\\d{1,2}[.、]|（[一二三四五六七八九十\\d]{1,2}）|[①-⑳]|其中");

    /**
     * A mention of an item.
     *
     * @param item the item
     * @param start where it begins in the line
     * @param end where it ends
     */
    record Mention(Item item, int start, int end) {}

    /** The 类, 款 and 项 that a path may leave out because they have not changed. */
    private final String[] open = {"", "", ""};

    /** Their codes where they are printed: （208类）, （05款）, （01项）. */
    private final String[] codes = {"", "", ""};

    /** Whether a paragraph began with a class and nothing below it was named since. */
    private boolean ledByClass;

    /** The label without the words 类, 款 and 项 in brackets; 支出 is not said twice for that. */
    static String bare(String label) {
        return BRACKETED.in(label) ? DOUBLED.replaceAll(BRACKETED.without(label), "支出") : label;
    }

    /** The mentions in a line, in order; lines are given in the order of the document. */
    List<Mention> mentions(String text) {
        boolean led = openLeadingClass(text);
        List<Mention> found = new ArrayList<>(paths(text));
        ledByClass = (led || ledByClass) && found.isEmpty();
        if (found.isEmpty()) {
            found.addAll(PathForms.in(text));
        }
        if (found.isEmpty()) {
            coded(text, CODED, 1, 2, found);
        }
        if (found.isEmpty()) {
            coded(text, LED_BY_CODE, 2, 1, found);
        }
        return found;
    }

    private static void coded(String text, Phrase pattern, int name, int code, List<Mention> found) {
        Phrase.Search matcher = pattern.search(text);
        while (matcher.find()) {
            int start = matcher.start(name);
            String named = text.substring(start + boundary(matcher.group(name)), matcher.end(name));
            found.add(new Mention(new Item(matcher.group(code), named), start, matcher.end()));
        }
    }

    /**
     * A class that heads a paragraph is left out of the paths in it and under it; where classes follow each other, they are a
     * list and head nothing.
     */
    private boolean openLeadingClass(String text) {
        Phrase.Search leading = LED_BY_CLASS.search(text);
        boolean led = leading.find() && GeneralBudget.isClass(leading.group(1));
        if (led) {
            Arrays.fill(open, "");
            Arrays.fill(codes, "");
            open[0] = ledByClass ? "" : leading.group(1);
        }
        return led;
    }

    private List<Mention> paths(String text) {
        List<Mention> found = new ArrayList<>();
        Phrase.Search marker = MARKER.search(text);
        int from = 0;
        int start = -1;
        int level = -1;
        while (marker.find()) {
            int next = LEVELS.indexOf(marker.group(2));
            String between = text.substring(from, marker.start());
            int cut = boundary(between);
            if (start >= 0 && (next <= level || cut > 0)) {
                found.add(new Mention(path(level), start, from));
                start = -1;
            }
            if (start < 0) {
                start = from + cut;
            }
            open[next] = between.substring(cut) + (next == 0 ? spending(text, between, marker.end()) : "");
            codes[next] = marker.group(1) == null ? "" : marker.group(1);
            Arrays.fill(open, next + 1, open.length, "");
            level = next;
            from = marker.end();
        }
        if (start >= 0) {
            found.add(new Mention(path(level), start, from));
        }
        closeList(found);
        return found;
    }

    /** A line that lists classes, "教育（类）支出12万元，住房保障（类）支出2万元", leaves none of them open for the lines behind it. */
    private void closeList(List<Mention> found) {
        boolean list = found.size() > 1
                && found.stream().noneMatch(mention -> mention.item().name().contains("/"));
        if (list && open[1].isEmpty()) {
            Arrays.fill(open, "");
            Arrays.fill(codes, "");
        }
    }

    /** What belongs to the name of a class and stands behind the bracket: 教育（类）支出. */
    private static String spending(String text, String name, int end) {
        return text.startsWith("支出", end) && !name.endsWith("支出") ? "支出" : "";
    }

    private static int boundary(String between) {
        int cut = 0;
        Phrase.Search matcher = BOUNDARY.search(between);
        while (matcher.find()) {
            cut = matcher.end();
        }
        Phrase.Search lead = NAME_START.search(between, cut, between.length());
        return lead.lookingAt() ? lead.end() : cut;
    }

    private Item path(int level) {
        StringBuilder name = new StringBuilder();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i <= level; i++) {
            if (!open[i].isEmpty()) {
                name.append(name.length() == 0 ? "" : "/").append(open[i]);
                code.append(codes[i]);
            }
        }
        boolean whole = code.length() == CODE_LENGTHS[level];
        return new Item(whole ? code.toString() : "", name.toString());
    }
}
