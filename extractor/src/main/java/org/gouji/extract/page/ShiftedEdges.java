package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.page.Band.Piece;

/**
 * Moves edges of columns that were found on another page, where labels were shorter or figures narrower: an edge that a text reaches
 * over goes into the white between the texts of its two columns, if there is any.
 */
final class ShiftedEdges {

    private final List<Double> edges;
    private final List<Band> bands;

    private ShiftedEdges(List<Double> edges, List<Band> bands) {
        this.edges = edges;
        this.bands = bands;
    }

    static List<Double> of(List<Double> edges, List<Band> bands) {
        ShiftedEdges shifted = new ShiftedEdges(edges, bands);
        List<Double> moved = new ArrayList<>(edges);
        for (int edge = 1; edge + 1 < edges.size(); edge++) {
            moved.set(edge, shifted.moved(edge));
        }
        return moved;
    }

    private double moved(int edge) {
        double at = edges.get(edge);
        double left = edges.get(edge - 1);
        double right = edges.get(edge + 1);
        boolean crossed = false;
        for (Band band : bands) {
            for (int i = 0; i + 1 < band.pieces().size(); i++) {
                Piece before = band.pieces().get(i);
                Piece after = band.pieces().get(i + 1);
                if (isIn(edge - 1, before) && isIn(edge, after)) {
                    crossed |= before.box().x1() > at || after.box().x0() < at;
                    left = Math.max(left, before.box().x1());
                    right = Math.min(right, after.box().x0());
                }
            }
        }
        return crossed && left < right ? (left + right) / 2 : at;
    }

    /** Whether a text is of a column: a label where it begins, a figure where it ends. */
    private boolean isIn(int column, Piece piece) {
        double x = piece.isFigure() ? piece.box().x1() : piece.box().x0();
        return x > edges.get(column) && x < edges.get(column + 1);
    }
}
