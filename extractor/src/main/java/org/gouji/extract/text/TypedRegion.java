package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of one page between two captions, or a caption and the notes below, that can be a table set by blanks.
 *
 * @param from its first line on the page, counted from 0
 * @param lines the words of each line; none in blank ones
 * @param captioned whether something stands above it on its page
 * @param noted whether something stands below it on its page
 */
record TypedRegion(int from, List<List<TypedWord>> lines, boolean captioned, boolean noted) {

    /** What stands above or below a table: 单位：万元, 公开01表, 注：… */
    private static final Pattern CAPTION =
            Pattern.compile("(?:单位|部门|编制|填报|注|说明|备注|日期)[^：:，。]{0,8}[：:]|公开.{0,4}表|^(?:注|说明|备注)\\s*[:：\\d]");

    private static final Pattern TITLE = Pattern.compile("表(?:[（(].*[）)])?$");

    /** What the tables of self-evaluation forms are headed with. */
    private static final Pattern FORM = Pattern.compile("[一二三]级指");

    private static final Pattern NUMBER = Pattern.compile("\\W{0,3}\\d{1,4}\\W{0,3}");

    /** A line without gaps is a text, and no label, from so many characters on. */
    private static final int LONG = 30;

    private static final Pattern SENTENCE = Pattern.compile("[。；]$");

    /** Blank lines in a table are no more than these. */
    private static final int MOST_BLANK = 8;

    /** Fewer lines with amounts make no table. */
    private static final int LEAST = 3;

    /** Unless one has so many of them. */
    private static final int WIDE = 4;

    TypedRegion {
        lines = List.copyOf(lines);
    }

    /** The regions of a page, from the top. */
    static List<TypedRegion> of(List<Line> page, TypedLines typed) {
        List<TypedRegion> regions = new ArrayList<>();
        List<List<TypedWord>> open = new ArrayList<>();
        boolean captioned = false;
        int blank = 0;
        int end = withoutNumber(page);
        for (int i = 0; i < end; i++) {
            List<TypedWord> words = TypedWord.whole(typed.words(page.get(i), i));
            boolean beside = isBeside(page.get(i), words);
            blank = words.isEmpty() ? blank + 1 : 0;
            if (beside || blank > MOST_BLANK) {
                close(open, i, captioned, beside, regions);
                captioned |= beside;
            } else {
                open.add(words);
            }
        }
        close(open, end, captioned, false, regions);
        return regions;
    }

    /** How many lines a page has, but for its number in the last of them. */
    private static int withoutNumber(List<Line> page) {
        int end = page.size();
        while (end > 0 && page.get(end - 1).isBlank()) {
            end--;
        }
        return end > 0 && NUMBER.matcher(page.get(end - 1).stripped()).matches() ? end - 1 : end;
    }

    private static void close(
            List<List<TypedWord>> open, int end, boolean captioned, boolean noted, List<TypedRegion> regions) {
        int first = 0;
        while (first < open.size() && open.get(first).isEmpty()) {
            first++;
        }
        int last = open.size();
        while (last > first && open.get(last - 1).isEmpty()) {
            last--;
        }
        if (last > first) {
            int from = end - open.size() + first;
            regions.add(new TypedRegion(from, open.subList(first, last), captioned, noted));
        }
        open.clear();
    }

    /** Whether a line stands beside tables: a caption, a title, a sentence. */
    private static boolean isBeside(Line line, List<TypedWord> words) {
        if (words.isEmpty()) {
            return false;
        }
        String text = line.stripped();
        boolean single = TypedWord.cells(words).size() == 1;
        return CAPTION.matcher(text).find()
                || (single
                        && (TITLE.matcher(text).find()
                                || text.length() >= LONG
                                || SENTENCE.matcher(text).find()));
    }

    /** Behind its last line on the page. */
    int to() {
        return from + lines.size();
    }

    /** Whether it is a form whose cells are wrapped beside each other, which no columns of figures tell apart. */
    boolean isForm() {
        return lines.stream()
                .flatMap(List::stream)
                .filter(word -> FORM.matcher(word.text()).find())
                .skip(1)
                .findFirst()
                .isPresent();
    }

    /** Whether it has as many amounts as a table has. */
    boolean isTable() {
        return linesWithAmounts() >= LEAST || lines.stream().anyMatch(line -> amounts(line) >= WIDE && !isText(line));
    }

    /** Whether it can be the rest of a table. */
    boolean isRest() {
        return !captioned && linesWithAmounts() > 0;
    }

    /** Whether a figure stands in it beside words. */
    boolean hasFigures() {
        return lines.stream().anyMatch(line -> line.size() > 1 && line.stream().anyMatch(TypedWord::isFigure));
    }

    private long linesWithAmounts() {
        return lines.stream().filter(line -> amounts(line) > 0 && !isText(line)).count();
    }

    private static long amounts(List<TypedWord> line) {
        return line.stream().filter(TypedWord::isAmount).count();
    }

    /** Whether nothing in a line is set apart. */
    private static boolean isText(List<TypedWord> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).from() - line.get(i - 1).to() > 1) {
                return false;
            }
        }
        return true;
    }
}
