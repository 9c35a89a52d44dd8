package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Phrase;

/** The overview of a department's self-evaluation (部门整体支出绩效自评情况): headings on the left, a text beside each. */
final class OverviewForm {

    private static final Phrase HEADING = Phrase.of(
            "部门概况|(?:部门)?(?:整体)?绩效目标(?:的)?设[立定]情况|部门整体收支情况|部门预算管理制度.*|严控.*三公.*|绩效自评(?:的)?目的|自评(?:组织)?(?:工作)?(?:过程|情况)"
                    + "|前期准备|组织实施|评价情况分析.*|(?:存在的)?(?:主要)?问题(?:和|及).*|绩效自评结果应用.*|主要(?:经验|做法).*|其他需.*说明的?(?:情况|事项)");

    /** A table with fewer of these headings is some other table of texts. */
    private static final int ENOUGH = 4;

    private OverviewForm() {}

    static boolean is(GridView view) {
        return Line.all(view).stream()
                        .filter(line -> line.own().stream().anyMatch(OverviewForm::isHeading))
                        .count()
                >= ENOUGH;
    }

    private static boolean isHeading(Cell cell) {
        return HEADING.is(Labels.bare(cell.text()));
    }

    /** A row for each text: its item is the heading next to it. */
    static List<Entry> read(GridView view) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : Line.all(view)) {
            List<Cell> printed = line.printed();
            if (printed.size() < 2 || line.isSignOff()) {
                continue;
            }
            Cell text = printed.get(printed.size() - 1);
            Cell heading = printed.get(printed.size() - 2);
            if (text.row() == line.row() && text.column() + text.columnSpan() == view.columns()) {
                Figures.words(text)
                        .ifPresent(words -> entries.add(Entry.of(Labels.item(heading.text()), "text", words)));
            }
        }
        return entries;
    }
}
