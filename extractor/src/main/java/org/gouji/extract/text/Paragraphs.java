package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.extract.LineJoin;
import org.gouji.extract.LineOpening;
import org.gouji.model.source.Block;
import org.gouji.model.source.Span;

/**
 * Joins the wrapped lines of a text to paragraphs again.
 *
 * <p>A line goes on in the next when it is as long as lines of this text become, or breaks off at a comma. How long that is
 * the text itself shows: where many lines are about equally long, and none much longer, they have been wrapped.
 */
final class Paragraphs {

    /** At least this share of the lines of a wrapped text reach the full width. */
    private static final double SHARE_OF_FULL_LINES = 0.2;

    /** Lines within this much of the longest are full, in quarters of a character: what does not fit moves on whole. */
    private static final int RAGGED = 4 * Line.FULL_WIDTH;

    /** A line that ends a sentence goes on only if it has room for less than this. */
    private static final int NO_ROOM = 3 * Line.FULL_WIDTH;

    /** Fewer lines than this show no common width. */
    private static final int FEW_LINES = 8;

    /** No prose is wrapped narrower than this; shorter lines are headings and lists. */
    private static final int NARROWEST = 20 * Line.FULL_WIDTH;

    /** The longest lines are an accident, not the width: this share of them is passed over. */
    private static final double OUTLIERS = 0.03;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；;!?][”’）)》]*$");
    private static final Pattern OPEN_END = Pattern.compile("[，、,（(“‘《〔【]$");
    private static final Pattern CLOSING_START = Pattern.compile("^[，、。；：！？）)”’》〕】%％]");

    /** A heading is short of the punctuation of a sentence. */
    private static final Pattern INNER_PUNCTUATION = Pattern.compile("[，。；]");

    /** A bracketed line by itself: （2023 年度）, （图 1：…）. */
    private static final Pattern BRACKETED = Pattern.compile("^[（(][^（）()]*[）)]$");

    /** A space between Chinese and a letter or digit is the typesetter's, not the author's. */
    private static final Pattern TYPESET_SPACE =
            Pattern.compile("(?<=[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef“”‘’—…])[ \\u00a0]+(?=[!-~])"
                    + "|(?<=[!-~])[ \\u00a0]+(?=[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef“”‘’—…])");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private final int fullWidth;

    private Paragraphs(int fullWidth) {
        this.fullWidth = fullWidth;
    }

    /** For a text of these lines: finds out how they were wrapped. */
    static Paragraphs wrappedAs(List<Line> lines) {
        int[] widths = lines.stream()
                .filter(line -> line.text().indexOf('\t') < 0)
                .mapToInt(Line::width)
                .filter(width -> width > 0)
                .sorted()
                .toArray();
        return new Paragraphs(fullWidth(widths));
    }

    /** The width of a full line in quarters of a character, or more than any line has where nothing was wrapped. */
    private static int fullWidth(int[] widths) {
        if (widths.length < FEW_LINES) {
            return Integer.MAX_VALUE;
        }
        int longest = widths[widths.length - 1 - (int) (widths.length * OUTLIERS)];
        long full =
                Arrays.stream(widths).filter(width -> width > longest - RAGGED).count();
        boolean wrapped = longest >= NARROWEST && full >= widths.length * SHARE_OF_FULL_LINES;
        return wrapped ? longest : Integer.MAX_VALUE;
    }

    /** The paragraphs that these lines, none of them blank, make up. */
    List<Block> join(List<Line> lines) {
        List<Block> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(paragraph(lines.subList(begin, i)));
                begin = i;
            }
        }
        return paragraphs;
    }

    private boolean goesOn(Line line, Line next) {
        String text = line.stripped();
        String following = next.stripped();
        if (standsAlone(line) || standsAlone(next)) {
            return false;
        }
        boolean heads = LineOpening.isIn(following);
        int room = fullWidth - line.width();
        if (SENTENCE_END.matcher(text).find()) {
            return room < NO_ROOM && !heads;
        }
        boolean heading = room > RAGGED && !INNER_PUNCTUATION.matcher(text).find();
        if (heading && (heads || LineOpening.isIn(text))) {
            return false;
        }
        return room < fullWidth / 4
                || (OPEN_END.matcher(text).find() && fullWidth != Integer.MAX_VALUE)
                || CLOSING_START.matcher(following).find();
    }

    private static boolean standsAlone(Line line) {
        return BRACKETED.matcher(line.stripped()).find() || line.isTornRow();
    }

    private static Block paragraph(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Line line : lines) {
            String piece = tidy(line.stripped());
            LineJoin.append(text, piece);
            spans.add(new Span(text.length() - piece.length(), text.length(), line.place()));
        }
        return new Block.Paragraph(text.toString(), spans);
    }

    /** Without the spaces that typesetting has put in; others collapsed. */
    static String tidy(String text) {
        return SPACES.matcher(TYPESET_SPACE.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
