package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.extract.page.Band.Piece;

/**
 * Draws the upright lines that a table with level lines only does without: the level lines of a table → the rows between them →
 * the columns of the rows → an upright between each two columns, but for the rows where a text reaches over it.
 */
final class MissingUprights {

    /** A text that reaches less than this over an edge, in points, does not cover it. */
    private static final double OVER = 1;

    /** Fewer rows that happen to align make no table. */
    private static final int LEAST_ROWS = 3;

    /** At least this part of the rows holds figures, else the lines underline a text. */
    private static final double WITH_FIGURES = 0.4;

    /** Tables of two pages that begin and end within this many points of each other are one. */
    private static final double SAME = 3;

    /** The edges of the columns of the last table above, which may go on; empty where nothing can. */
    private List<Double> last = List.of();

    /** The heads of that table, which the next page may repeat. */
    private List<String> lastHeads = List.of();

    /** The uprights that are missing on the next page. */
    List<Ruling> of(PageContent content) {
        List<Ruling> drawn = RulingJoin.join(content.rulings(), false);
        List<Ruling> uprights = new ArrayList<>();
        for (LevelStack stack : tables(content, drawn)) {
            Optional<BoxedHead> head = BoxedHead.of(stack, drawn);
            if (head.isPresent() || !stack.isParted(drawn)) {
                List<Band> bands = stack.bands(content.number(), content.glyphs());
                uprights.addAll(head.map(own -> below(own, bands)).orElseGet(() -> between(stack, bands)));
            }
        }
        if (uprights.isEmpty()) {
            last = List.of();
        }
        return uprights;
    }

    /** Tables of level lines; those of which no upright parts a row one by one. */
    private static List<LevelStack> tables(PageContent content, List<Ruling> drawn) {
        return LevelStack.of(content.rulings()).stream()
                .flatMap(stack -> stack.isParted(drawn)
                        ? Stream.of(stack)
                        : stack.parted(content.number(), content.glyphs()).stream())
                .toList();
    }

    /** The uprights of a boxed head, drawn on through the rows below it. */
    private List<Ruling> below(BoxedHead head, List<Band> bands) {
        List<Band> body =
                bands.stream().filter(band -> !head.covers(band.bottom())).toList();
        boolean heads = bands.stream().noneMatch(band -> head.covers(band.bottom()) && band.amounts() > 0);
        if (!heads || body.stream().filter(Band::hasFigure).count() < WITH_FIGURES * body.size()) {
            return List.of();
        }
        last = head.edges();
        lastHeads = List.of();
        return uprights(body, HeadSpans.NONE, last);
    }

    private List<Ruling> between(LevelStack stack, List<Band> bands) {
        int first = 0;
        while (first < bands.size()
                && (!bands.get(first).hasFigure() || bands.get(first).counts())) {
            first++;
        }
        List<Band> heads = bands.subList(0, first);
        List<Band> body = bands.subList(first, bands.size());
        List<String> texts = texts(heads);
        boolean goesOn = !body.isEmpty() && isAsWideAsLast(stack) && (heads.isEmpty() || texts.equals(lastHeads));
        long figures = body.stream().filter(Band::hasFigure).count();
        boolean wide = body.stream().anyMatch(band -> band.amounts() >= MissingLevels.WIDE);
        if (!goesOn && ((figures < LEAST_ROWS && !wide) || figures < WITH_FIGURES * body.size())) {
            return List.of();
        }
        List<Ruling> uprights = new ArrayList<>();
        int from = 0;
        for (int head : lowerHeads(bands, first)) {
            uprights.addAll(block(stack, bands.subList(from, head), first - from, from == 0 && goesOn));
            from = head;
            first = head + 1;
            texts = texts(bands.subList(from, first));
        }
        uprights.addAll(block(stack, bands.subList(from, bands.size()), first - from, from == 0 && goesOn));
        lastHeads = first == from ? lastHeads : texts;
        return uprights;
    }

    /** The uprights of rows that have their columns in common, the first of them heads. */
    private List<Ruling> block(LevelStack stack, List<Band> bands, int first, boolean goesOn) {
        List<Band> heads = bands.subList(0, first);
        List<Band> body = bands.subList(first, bands.size());
        List<Double> edges = goesOn ? ShiftedEdges.of(last, body) : BandColumns.edges(stack, heads, body);
        last = edges;
        return edges.size() > 2 ? uprights(bands, HeadSpans.of(heads, edges, stack), edges) : List.of();
    }

    /** Heads among the body's rows, below which a form has other columns than above. */
    private static List<Integer> lowerHeads(List<Band> bands, int first) {
        return IntStream.range(first, bands.size() - 1)
                .filter(row -> bands.get(row).isHeadOf(bands.get(row + 1)))
                .boxed()
                .toList();
    }

    private static List<String> texts(List<Band> heads) {
        return heads.stream()
                .flatMap(band -> band.pieces().stream())
                .map(Piece::text)
                .toList();
    }

    private boolean isAsWideAsLast(LevelStack stack) {
        return !last.isEmpty()
                && Math.abs(last.get(0) - stack.left()) < SAME
                && Math.abs(last.get(last.size() - 1) - stack.right()) < SAME;
    }

    private static List<Ruling> uprights(List<Band> bands, HeadSpans spans, List<Double> edges) {
        List<Ruling> uprights = new ArrayList<>();
        for (int row = 0; row < bands.size(); row++) {
            Band band = bands.get(row);
            for (int edge = 0; edge < edges.size(); edge++) {
                double x = edges.get(edge);
                boolean outer = edge == 0 || edge == edges.size() - 1;
                if (outer || !(isCovered(band, x) || spans.covers(row, edge))) {
                    uprights.add(new Ruling(false, x, band.top(), band.bottom()));
                }
            }
        }
        return uprights;
    }

    private static boolean isCovered(Band band, double x) {
        return band.pieces().stream().map(Piece::box).anyMatch(box -> box.x0() < x - OVER && box.x1() > x + OVER);
    }
}
