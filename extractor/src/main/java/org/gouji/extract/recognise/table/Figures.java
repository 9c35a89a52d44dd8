package org.gouji.extract.recognise.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Texts;

/** Reads cells in which a number is expected. What cannot be read with confidence is kept as unread and reported. */
final class Figures {

    private Figures() {}

    /**
     * The figure of a cell; empty where nothing is printed.
     *
     * @param unit the unit of its line, column or statement, unless the cell has its own
     * @param diagnostics receives a notice where the cell cannot be read
     */
    static Optional<Figure> read(Cell cell, Unit unit, List<Notice> diagnostics) {
        String text = Texts.squeeze(cell.text());
        if (Words.isNothing(text)) {
            return Optional.empty();
        }
        Units.Parted parted = Units.ofNumber(text);
        Optional<BigDecimal> number = Numbers.isTorn(cell.text()) ? Optional.empty() : Numbers.parse(parted.text());
        if (number.isPresent()) {
            Amount amount = new Amount(number.get(), parted.unit().orElse(unit));
            return Optional.of(new Figure.Printed(amount, cell.text().strip(), cell.place()));
        }
        return Optional.of(unread(cell, reason(text), diagnostics));
    }

    /** A figure that stands where it cannot be read with confidence, whatever its characters are. */
    static Figure unread(Cell cell, String why, List<Notice> diagnostics) {
        String raw = cell.text().strip();
        diagnostics.add(Notice.at(cell.place(), "unread-cell", "单元格“" + raw + "”未能识别：" + why));
        return new Figure.Unread(raw, why, cell.place());
    }

    private static String reason(String text) {
        if (Numbers.isFault(text)) {
            return "公式没有结果";
        }
        return Words.looksNumeric(text) ? "数字格式异常，可能有误或含多个数字" : "此处应为数字";
    }
}
