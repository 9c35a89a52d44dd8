package org.gouji.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.flow.FlowNode.Merge;
import org.gouji.extract.flow.RowShape;
import org.gouji.extract.flow.RowShape.CellMerge;

/** The definition of a row as control words give it, cell by cell; it holds until the next begins. */
final class RowDefinition {

    /** More cells than this are damage. */
    private static final int MAX_CELLS = 256;

    private int left;
    private final List<Integer> rights = new ArrayList<>();
    private final List<CellMerge> merges = new ArrayList<>();
    private Merge vertical = Merge.NONE;
    private boolean continuesLeft;

    /** Takes a control word; one that says nothing about the shape of the row is passed over. */
    void control(String word, int number) {
        switch (word) {
            case "trowd" -> clear();
            case "trleft" -> left = number;
            case "clvmgf" -> vertical = Merge.BEGINS;
            case "clvmrg" -> vertical = Merge.CONTINUES;
            case "clmrg" -> continuesLeft = true;
            case "cellx" -> endCell(number);
            default -> {
                // how the row looks does not matter
            }
        }
    }

    private void clear() {
        left = 0;
        rights.clear();
        merges.clear();
        vertical = Merge.NONE;
        continuesLeft = false;
    }

    private void endCell(int right) {
        if (rights.size() < MAX_CELLS) {
            rights.add(right);
            merges.add(new CellMerge(vertical, continuesLeft));
        }
        vertical = Merge.NONE;
        continuesLeft = false;
    }

    RowShape shape() {
        if (rights.isEmpty()) {
            return RowShape.UNKNOWN;
        }
        List<Integer> edges = new ArrayList<>(rights.size() + 1);
        edges.add(Math.min(left, rights.get(0)));
        edges.addAll(rights);
        return new RowShape(edges, merges);
    }
}
