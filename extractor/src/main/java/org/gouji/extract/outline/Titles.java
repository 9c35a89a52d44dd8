package org.gouji.extract.outline;

import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Block;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Finds the titles that are set on several lines: the title of a report, 某某工作经费项目 / 绩效自评报告, and one whose number
 * stands on a line of its own, 三、 / 支出决算情况说明.
 */
final class Titles {

    /** Longest line of a title, in characters. */
    private static final int LONGEST = 36;

    /** The longest number that stands alone, （二十一）, and a space or two: most lines are longer, and need no further look. */
    private static final int LONGEST_NUMBER = 8;

    /** A title has at most this many lines above its last one. */
    private static final int ABOVE = 2;

    private static final Phrase LAST_LINE = Phrase.of(".{0,30}报告");
    private static final Phrase REPORT = Phrase.of(".*(?:评价|自评|绩效).*报告");

    /** A last line that needs none above it: words before 绩效 or 评价 that name a department or a project. */
    private static final Phrase COMPLETE = Phrase.of("(?!项目|支出|整体|部门|单位|关于).{4,}?(?:绩效|评价|自评).*报告");

    private static final Phrase NOT_A_TITLE = Phrase.of("[，。；：:！？（(【]|.*(?:表|页|报告)$|.*\\d$");

    private Titles() {}

    /** A title that ends on line {@code last}: the index of its first line, which is {@code last} for most. */
    static int start(List<Block> blocks, int last) {
        String title = line(blocks, last).orElse("");
        if (last > 0 && isBareNumber(blocks.get(last - 1)) && Ordinal.of(title).isEmpty()) {
            return last - 1;
        }
        if (!LAST_LINE.is(title) || COMPLETE.is(title)) {
            return last;
        }
        int first = last;
        String joined = title;
        while (last - first < ABOVE && first > 0 && above(blocks, first - 1).isPresent()) {
            first--;
            joined = line(blocks, first).orElse("") + joined;
        }
        return REPORT.is(joined) ? first : last;
    }

    private static boolean isBareNumber(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.text().length() <= LONGEST_NUMBER
                && Ordinal.of(paragraph.text())
                        .filter(ordinal -> ordinal.level() > 1
                                && ordinal.end() == paragraph.text().length())
                        .isPresent();
    }

    private static Optional<String> above(List<Block> blocks, int index) {
        return line(blocks, index)
                .filter(text -> !NOT_A_TITLE.in(text) && Ordinal.of(text).isEmpty());
    }

    private static Optional<String> line(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Block.Paragraph paragraph
                ? Optional.of(Texts.squeeze(paragraph.text())).filter(text -> text.length() <= LONGEST)
                : Optional.empty();
    }
}
