package org.gouji.extract.recognise.form;

import java.util.Optional;
import org.gouji.model.source.Cell;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Numbers;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Reads the cells of a form as figures. A blank, a dash or a slash is no figure. */
final class Figures {

    private static final Phrase WITH_UNIT = Phrase.of("(.*\\d\\)?)(分|%|百万元|亿元|千元|万元|元)");
    private static final Phrase IN_BRACKETS = Phrase.of("\\s*[(（](.*)[)）]\\s*");
    private static final Phrase DIGIT = Phrase.of("\\d");

    /** The name of a figure (…数, …额, …率) and the figure. */
    private static final Phrase LABELLED =
            Phrase.of("(?s)\\s*\\p{IsHan}{1,10}[数额率][:：\\s]*(-?\\d[\\d,，.]*\\s*(?:[%％]|[亿万千]?元)?)\\s*");

    private Figures() {}

    /**
     * A cell that must hold a number: its own unit if it prints one, else the unit of its column. Words without a
     * digit (不涉及, 见备注) are no
     * figure; anything else is unread.
     */
    static Optional<Figure> number(Cell cell, Unit unit) {
        return number(cell, cell.text(), unit);
    }

    /** The same for a piece of the text of a cell. */
    static Optional<Figure> number(Cell cell, String printed, Unit unit) {
        if (Numbers.isNothing(printed)) {
            return Optional.empty();
        }
        if (Numbers.isFault(printed)) {
            return Optional.of(fault(cell));
        }
        String raw = printed.strip();
        String text = Texts.fold(printed);
        Phrase.Search withUnit = WITH_UNIT.search(text);
        Unit own = withUnit.matches() ? new Unit(withUnit.group(2)) : unit;
        String digits = withUnit.matches() ? withUnit.group(1) : text;
        Optional<Figure> read =
                Numbers.parse(digits).map(value -> new Figure.Printed(new Amount(value, own), raw, cell.place()));
        if (Numbers.isTorn(printed)) {
            return Optional.of(several(cell, raw));
        }
        if (read.isPresent() || !DIGIT.in(text)) {
            return read;
        }
        return Optional.of(new Figure.Unread(raw, "不是可读的数字", cell.place()));
    }

    private static Figure several(Cell cell, String printed) {
        return new Figure.Unread(printed.strip(), "含多个数字", cell.place());
    }

    /** The number of a cell that prints the name of its column before it, 执行数 475.50; any other text as it is. */
    static String behindLabel(String printed) {
        Phrase.Search labelled = LABELLED.search(printed);
        return labelled.matches() ? labelled.group(1) : printed;
    }

    private static Figure fault(Cell cell) {
        return new Figure.Unread(cell.text().strip(), "公式没有结果", cell.place());
    }

    /** Points: a number in brackets is no negative here. */
    static Optional<Figure> points(Cell cell) {
        return points(cell, cell.text());
    }

    /** The same for a piece of the text of a cell. */
    static Optional<Figure> points(Cell cell, String printed) {
        Phrase.Search bracketed = IN_BRACKETS.search(printed);
        return number(cell, bracketed.matches() ? bracketed.group(1) : printed, Unit.POINTS);
    }

    /** The unit of a rate under this head: a rate without a sign for per cent may be a ratio. */
    static Unit rateUnit(String head) {
        return Texts.fold(head).contains("%") ? Unit.PERCENT : Unit.NONE;
    }

    /** A text as words, white space removed; a formula without a result is none. */
    static Optional<Figure> words(Cell cell) {
        if (Numbers.isFault(cell.text())) {
            return Optional.of(fault(cell));
        }
        return Numbers.isNothing(cell.text())
                ? Optional.empty()
                : Optional.of(
                        new Figure.Words(Texts.squeeze(cell.text()), cell.text().strip(), Unit.NONE, cell.place()));
    }

    /** A bare number as a number of this unit, several with nothing but blanks between them as unread, anything else as words. */
    static Optional<Figure> value(Cell cell, Unit unit) {
        if (Numbers.isTorn(cell.text())
                && Numbers.parse(Texts.squeeze(cell.text())).isPresent()) {
            return Optional.of(several(cell, cell.text()));
        }
        return Numbers.parse(cell.text())
                .<Figure>map(value ->
                        new Figure.Printed(new Amount(value, unit), cell.text().strip(), cell.place()))
                .or(() -> words(cell));
    }

    /** Whether the text is a number, with or without a unit. */
    static boolean isNumber(Cell cell) {
        return number(cell, Unit.NONE).filter(Figure.Printed.class::isInstance).isPresent();
    }
}
