package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gouji.extract.page.Glyph;
import org.gouji.extract.page.PageContent;
import org.gouji.model.source.Box;

/**
 * Sets lines as a page of print: every character in columns of the same width, blanks too, so that what stands below each other in
 * the text does so on the page.
 *
 * @param fullWidth how many columns a Chinese character takes: 2 where people see it, 1 where a tool counted characters
 */
record Typewriter(int fullWidth) {

    /** The size of the type, in points. */
    static final double SIZE = 10;

    /** From the top of a line to the top of the next, in points: the lines of a wrapped label nearly touch. */
    static final double PITCH = 10.5;

    /** Chinese characters and marks, and what else takes the room of two letters, begin here. */
    static final int FIRST_WIDE = 0x1100;

    /** How wide a column is, in points: one blank is less than parts two words, two blanks are more. */
    private static final double COLUMN = 7;

    /** By how much the beginning of a word is cut where the single blank before it parts two cells, in points. */
    private static final double CUT = 6;

    /** How many columns wider the page gets where a figure runs into the label behind it. */
    private static final int STOP_WIDTH = 16;

    /**
     * A page.
     *
     * @param pieces what stands on it as cells of their own
     */
    record Typed(PageContent content, List<Piece> pieces) {

        /** Whether a part of the page holds an amount and more, or two words side by side. */
        boolean isTorn(Box part, boolean figure) {
            List<Piece> inside = pieces.stream()
                    .filter(word ->
                            part.contains(word.box().centreX(), word.box().centreY()))
                    .toList();
            boolean beside = inside.stream().anyMatch(word -> inside.stream()
                    .anyMatch(other -> !other.equals(word)
                            && !(word.letter() && other.letter())
                            && other.box().y0() == word.box().y0()));
            return beside || (!figure && inside.stream().anyMatch(Piece::amount));
        }
    }

    /**
     * A word that was set.
     *
     * @param amount whether it is a figure with places
     * @param letter whether it is a single letter, which with the next may be a word spread out
     */
    record Piece(Box box, boolean amount, boolean letter) {}

    /** The width under which more words of the lines begin or end below each other. */
    static Typewriter fitting(List<Line> lines) {
        Typewriter counted = new Typewriter(1);
        Typewriter seen = new Typewriter(2);
        return seen.aligned(lines) > counted.aligned(lines) ? seen : counted;
    }

    /** How many words of lines that have several begin or end where one of the last such line does. */
    private int aligned(List<Line> lines) {
        int aligned = 0;
        BitSet last = new BitSet();
        for (Line line : lines) {
            List<TypedWord> words = words(line);
            if (words.size() > 1) {
                BitSet edges = new BitSet();
                words.forEach(word -> {
                    edges.set(word.from());
                    edges.set(word.to());
                });
                last.and(edges);
                aligned += last.cardinality();
                last = edges;
            }
        }
        return aligned;
    }

    Typed page(int number, List<Line> lines) {
        List<List<TypedWord>> words =
                lines.stream().map(this::words).map(TypedWord::withWholeCode).toList();
        LabelStops stops = LabelStops.in(words);
        List<Glyph> glyphs = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (int line = 0; line < words.size(); line++) {
            boolean row = words.get(line).stream().skip(1).anyMatch(word -> word.blanks() > 1);
            for (int at = 0; at < words.get(line).size(); at++) {
                TypedWord word = words.get(line).get(at);
                double left = (word.from() + stops.before(line, at) * STOP_WIDTH) * COLUMN;
                boolean cell = at == 0 || (row && isCell(words.get(line), at));
                List<Glyph> typed = type(word.text(), left, cell && at > 0 ? CUT : 0, line * PITCH);
                glyphs.addAll(typed);
                if (cell || word.blanks() > 1) {
                    Box box =
                            typed.get(0).box().union(typed.get(typed.size() - 1).box());
                    pieces.add(new Piece(box, word.isAmount(), word.text().length() == 1));
                }
            }
        }
        double width =
                glyphs.stream().mapToDouble(glyph -> glyph.box().x1()).max().orElse(0);
        return new Typed(
                new PageContent(number, width, lines.size() * PITCH, glyphs, List.of(), 0, true), List.copyOf(pieces));
    }

    /** Whether a word is a cell of its own though only one blank stands before it; what is behind the code of a row is. */
    private static boolean isCell(List<TypedWord> words, int at) {
        TypedWord before = words.get(at - 1);
        boolean code = at == 1 && before.isFigure() && !before.isAmount();
        return words.get(at).isCellBehind(before) || (code && words.get(at).isPressed(before));
    }

    private List<Glyph> type(String word, double from, double cut, double top) {
        List<Glyph> glyphs = new ArrayList<>();
        double left = from;
        for (int i = 0; i < word.length(); i++) {
            String character = word.substring(i, i + 1);
            double right = left + columns(character) * COLUMN;
            double begin = i == 0 ? left + cut : left;
            glyphs.add(new Glyph(character, new Box(begin, top, right, top + SIZE), SIZE));
            left = right;
        }
        return glyphs;
    }

    private List<TypedWord> words(Line line) {
        List<TypedWord> words = new ArrayList<>();
        String text = TextReader.isPageNumber(line) ? "" : line.text();
        int column = 0;
        int end = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Line.isBlank(text.charAt(i));
            if (blank && i > start) {
                String word = text.substring(start, i);
                words.add(new TypedWord(column, column + columns(word), word, column - end));
                column += columns(word);
                end = column;
            }
            if (blank && i < text.length()) {
                column += columns(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        return words;
    }

    private int columns(String text) {
        return text.chars()
                .map(character -> character < FIRST_WIDE ? 1 : fullWidth)
                .sum();
    }
}
