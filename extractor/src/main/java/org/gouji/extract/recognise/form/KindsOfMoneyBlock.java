package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;

/**
 * Money with its kinds side by side: 资金总额 | 财政拨款 | 其他资金, one figure under each, or a row for each of the budget, the execution
 * and the rate. Kinds that are printed twice stand below the budget and below the execution.
 */
final class KindsOfMoneyBlock {

    /** The kind that is the sum of those beside it. */
    private static final Phrase SUM = Phrase.of("合计|小计|总计");

    private final GridView view;
    private final List<Cell> kinds;
    private final Unit unit;

    private KindsOfMoneyBlock(GridView view, List<Cell> kinds, Unit unit) {
        this.view = view;
        this.kinds = kinds;
        this.unit = unit;
    }

    static List<Entry> read(GridView view, Part part, Unit declared) {
        Line line = Line.of(view, part.header().orElseThrow().top());
        Unit unit = line.printed().stream()
                .flatMap(cell -> Labels.moneyUnit(cell.text()).stream())
                .findFirst()
                .orElse(declared);
        List<Cell> kinds = line.own().stream().filter(KindsOfMoneyBlock::isKind).toList();
        return new KindsOfMoneyBlock(view, kinds, unit).read(part);
    }

    private static boolean isKind(Cell cell) {
        return Labels.isFundHead(cell.text()) || isSum(cell);
    }

    private static boolean isSum(Cell cell) {
        return SUM.is(Labels.bare(cell.text()));
    }

    private List<Entry> read(Part part) {
        List<Entry> entries =
                kinds.stream().map(kind -> new Entry(Labels.item(kind.text()))).toList();
        for (int row = part.from(); row < part.to(); row++) {
            Line line = Line.of(view, row);
            Optional<Cell> label = label(line);
            Optional<Concept> concept = label.flatMap(cell -> Heads.ofFunds(cell.text()));
            if (row > part.from() && concept.isEmpty()) {
                continue; // said of something that the contract has no measure for
            }
            for (int i = 0; i < kinds.size(); i++) {
                Cell kind = kinds.get(i);
                Entry entry = entries.get(i);
                Optional<Concept> measure = concept.or(() -> group(kind));
                if (measure.isEmpty() && isSum(kind)) {
                    continue; // a sum of what, nobody says
                }
                figure(line, kind, label, concept).ifPresent(figure -> entry.values()
                        .put(measure.map(Concept::measure).orElse("amount"), figure));
            }
        }
        return new ArrayList<>(
                entries.stream().filter(entry -> !entry.values().isEmpty()).toList());
    }

    /** What the head above a kind says of it: 全年预算数 over 财政拨款. */
    private Optional<Concept> group(Cell kind) {
        return view.at(kind.row() - 1, kind.column())
                .flatMap(cell -> Heads.ofFunds(cell.text()))
                .filter(Concept::isMoney);
    }

    /** What a row says of the kinds: 年初预算数, 全年执行数. */
    private Optional<Cell> label(Line line) {
        return line.own().stream()
                .filter(cell -> cell.column() < kinds.get(0).column())
                .reduce((left, right) -> right);
    }

    private Optional<Figure> figure(Line line, Cell kind, Optional<Cell> label, Optional<Concept> concept) {
        Optional<Cell> cell = view.at(line.row(), kind.column()).filter(found -> found.row() == line.row());
        if (concept.filter(Concept::isPoints).isPresent()) {
            return cell.flatMap(Figures::points);
        }
        boolean rate = concept.equals(Optional.of(Concept.EXECUTION_RATE));
        Unit measured = rate ? Figures.rateUnit(label.orElseThrow().text()) : unit;
        return cell.flatMap(found -> Figures.number(found, measured));
    }
}
