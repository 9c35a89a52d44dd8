package org.gouji.model.statement;

import java.util.HashMap;
import java.util.Map;
import org.gouji.model.text.Texts;

/** What a statement says, whatever its layout: by this two prints of one table are known as copies. */
public final class Contents {

    private Contents() {}

    /**
     * How often a statement gives each figure, with its line and measure. Zeros count for nothing: one file prints them where the
     * other leaves blanks.
     */
    public static Map<String, Integer> of(Statement statement) {
        Map<String, Integer> figures = new HashMap<>();
        for (Row row : statement.rows()) {
            String line = row.side().id() + '|' + (row.code().isEmpty() ? Texts.fold(row.item()) : row.code());
            row.values().forEach((measure, figure) -> {
                if (!isZero(figure)) {
                    figures.merge(line + '|' + measure + '|' + value(figure), 1, Integer::sum);
                }
            });
        }
        return figures;
    }

    private static boolean isZero(Figure figure) {
        return figure instanceof Figure.Printed printed
                && printed.amount().value().signum() == 0;
    }

    private static String value(Figure figure) {
        if (figure instanceof Figure.Printed printed) {
            String number = printed.amount().value().stripTrailingZeros().toPlainString();
            return number + ' ' + printed.amount().unit().symbol();
        }
        return figure instanceof Figure.Words words ? Texts.fold(words.text()) : "";
    }
}
