package org.gouji.extract.recognise.form;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Unit;

/** Money with its kinds side by side: 资金总额 | 财政拨款 | 其他资金, one figure under each. */
final class KindsOfMoneyBlock {

    private KindsOfMoneyBlock() {}

    static List<Entry> read(GridView view, Part part, Unit declared) {
        Line line = Line.of(view, part.header().orElseThrow().top());
        Unit unit = line.printed().stream()
                .flatMap(cell -> Labels.moneyUnit(cell.text()).stream())
                .findFirst()
                .orElse(declared);
        return line.own().stream()
                .filter(cell -> Labels.isFundHead(cell.text()))
                .flatMap(kind -> amount(view, kind, unit))
                .toList();
    }

    private static Stream<Entry> amount(GridView view, Cell kind, Unit unit) {
        return view
                .at(kind.row() + kind.rowSpan(), kind.column())
                .flatMap(cell -> Figures.number(cell, unit))
                .map(figure -> Entry.of(Labels.item(kind.text()), "amount", figure))
                .stream();
    }
}
