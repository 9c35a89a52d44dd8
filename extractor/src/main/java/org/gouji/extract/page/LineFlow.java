package org.gouji.extract.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.extract.page.PageLayout.Free;
import org.gouji.model.text.Phrase;

/**
 * Decides whether a line goes on with the paragraph that the line before it belongs to: because the line before had no room
 * for its first word, or because both are lines of one title.
 */
final class LineFlow {

    /** Lines whose sizes differ by more than this part are not of one paragraph. */
    private static final double SIZE = 0.12;

    /** Lines further apart than this, from foot to head in parts of the font size, are not of one paragraph. */
    private static final double LEADING = 2.4;

    /** Between paragraphs the distance of lines may grow; by more than this part it is a new one. */
    private static final double PITCH = 1.35;

    /** Titles are larger than the body text by at least this part. */
    private static final double TITLE = 1.15;

    /** Lines of one block begin at the same place, give or take this part of the font size. */
    private static final double FLUSH = 0.6;

    /** How a heading or an item of a list begins. */
    private static final Phrase ITEM = Phrase.of("第[一二三四五六七八九十百\\d]+(?:部分|[章节篇条]).*"
            + "|[一二三四五六七八九十]+[、.．].*"
            + "|[（(][一二三四五六七八九十\\d]{1,3}[）)].*"
            + "|\\d{1,2}(?:[.．](?!\\d)|、).*"
            + "|附[件表录][一二三四五六七八九十\\d：:].*"
            + "|[①-⑳].*");

    private static final Phrase BRACKETED = Phrase.of("[（(【].*");

    private static final Phrase SENTENCE_END = Phrase.of("[。！？；：!?;:][”’」）)]?\\z");

    /** What a heading does without. */
    private static final Phrase PUNCTUATED = Phrase.of("[，。；：,;:!?！？]");

    /** Dots that lead to a page number: an entry of a contents page. */
    private static final Phrase LEADER = Phrase.of("[.…·．‥・•]{3}\\s*[-—(（]?\\s*\\d{1,4}\\s*[-—)）]?\\z");

    private final Map<Integer, Margins> margins;
    private final double bodySize;

    LineFlow(List<PageLayout> pages) {
        this.margins = MarginFinder.find(pages);
        this.bodySize = bodySize(pages);
    }

    /**
     * Whether a line goes on with the paragraph.
     *
     * @param soFar the paragraph's text so far
     * @param last its last line
     * @param pitch the distance of its lines from each other, in points; 0 where it has only one
     */
    boolean goesOn(String soFar, TextLine last, TextLine line, double pitch) {
        boolean alike = Math.abs(line.size() - last.size()) <= SIZE * last.size();
        if (!alike || !near(last, line, pitch) || LEADER.in(soFar)) {
            return false;
        }
        Margins above = margins.get(last.page());
        Margins here = margins.get(line.page());
        if (here.isCentred(line) && above.isCentred(last)) {
            return isOneTitle(last, line, above);
        }
        double hanging = breaksOff(last) && !here.isIndented(line) ? line.size() : 0;
        if (above.isAtRight(last) || !above.hasNoRoomFor(line.firstWordWidth() + hanging, last)) {
            return false;
        }
        return here.isIndented(line)
                ? isBlock(last, line) || (here.isCentred(line) && isHeading(soFar))
                : !isNewItem(soFar, line.text());
    }

    /**
     * Whether a line ends inside a sentence. Then a mark of punctuation that hangs over the end of some other line has made the
     * margin seem wider than it is.
     */
    private static boolean breaksOff(TextLine last) {
        return !SENTENCE_END.in(last.text());
    }

    private boolean isTitle(TextLine line) {
        return line.size() > TITLE * bodySize;
    }

    private static boolean near(TextLine last, TextLine line, double pitch) {
        if (line.page() != last.page()) {
            return line.page() == last.page() + 1;
        }
        double distance = line.box().y1() - last.box().y1();
        return line.box().y0() - last.box().y1() < LEADING * last.size() && (pitch == 0 || distance < PITCH * pitch);
    }

    private boolean isOneTitle(TextLine last, TextLine line, Margins above) {
        if (last.page() != line.page() || ITEM.is(line.text())) {
            return false;
        }
        boolean wraps = above.hasNoRoomBeside(line.firstWordWidth(), last);
        boolean startsAnew = ITEM.is(last.text()) || BRACKETED.is(line.text());
        return wraps || (isTitle(last) && !startsAnew);
    }

    /** Two lines set in alike are of one paragraph only where the first breaks off inside a sentence. */
    private static boolean isBlock(TextLine last, TextLine line) {
        boolean flush = Math.abs(line.box().x0() - last.box().x0()) < FLUSH * line.size();
        return flush && !SENTENCE_END.in(last.text());
    }

    /** A line that begins like an item is one, unless it stands amid a sentence. */
    private static boolean isNewItem(String soFar, String text) {
        return ITEM.is(text) && (isHeading(soFar) || SENTENCE_END.in(soFar));
    }

    private static boolean isHeading(String text) {
        return !PUNCTUATED.in(text);
    }

    /** The size, in points, that most characters outside tables have. */
    private static double bodySize(List<PageLayout> pages) {
        Map<Long, Integer> bySize = new TreeMap<>();
        for (PageLayout page : pages) {
            for (PageLayout.Item item : page.items()) {
                if (item instanceof Free free) {
                    bySize.merge(
                            Math.round(free.line().size()), free.line().glyphs().size(), Integer::sum);
                }
            }
        }
        return bySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0L);
    }
}
