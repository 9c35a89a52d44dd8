package org.gouji.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.statement.Row;
import org.gouji.rules.fact.Labels;

/** The section (款) that a table puts an item (项) in, where the text names another. */
final class SectionsOfItems {

    private SectionsOfItems() {}

    /**
     * The section of an item in the tables, if the text puts it in one of another name. Many sections have an item of the same
     * name: it is enough that one of them in the class is the one named.
     *
     * @param told a row of the text, 类/款/项
     * @param printed the rows of the tables
     * @return empty where the names agree, and where the tables do not print the section
     */
    static Optional<Row> other(Row told, List<Row> printed) {
        String[] path = told.item().split("/", -1);
        Set<String> classes = codes(printed, Codes.CLASS, path[0]);
        Set<String> owners = codes(printed, Codes.ITEM, path[2]).stream()
                .map(code -> code.substring(0, Codes.GROUP))
                .filter(code -> classes.contains(code.substring(0, Codes.CLASS)))
                .collect(Collectors.toSet());
        List<Row> sections =
                printed.stream().filter(row -> owners.contains(row.code())).toList();
        long known = sections.stream().map(Row::code).distinct().count();
        boolean agrees = sections.stream().anyMatch(row -> isNamed(row, path[1]));
        return agrees || known < owners.size()
                ? Optional.empty()
                : sections.stream().findFirst();
    }

    private static Set<String> codes(List<Row> printed, int digits, String name) {
        return printed.stream()
                .filter(row -> row.code().length() == digits && isNamed(row, name))
                .map(Row::code)
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(Row row, String name) {
        return NarratedItems.isAmong(Labels.functionalClass(name), Set.of(Labels.functionalClass(row.item())));
    }
}
