package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.extract.LineOpening;

/**
 * The parts of a table set by blanks.
 *
 * @param heads the words above its rows
 * @param numberRow the row that numbers its columns, 栏次 1 2 3; empty where it has none
 * @param body the words of the lines below, without those of the head that are repeated there
 */
record TypedParts(List<TypedWord> heads, List<TypedWord> numberRow, List<List<TypedWord>> body) {

    /** What stands beside the numbers of the columns, or below them. */
    private static final Pattern BESIDE_NUMBERS = Pattern.compile("栏|次|栏次|类|款|项|类款|款项|类款项");

    static TypedParts of(List<List<TypedWord>> lines) {
        int numbers = -1;
        int first = 0;
        while (first < lines.size() && numbers < 0 && !isRow(lines.get(first))) {
            numbers = counts(lines.get(first)) ? first : -1;
            first++;
        }
        List<TypedWord> numberRow = new ArrayList<>();
        if (numbers >= 0) {
            numberRow.addAll(lines.get(numbers));
            while (first < lines.size() && lines.get(first).stream().allMatch(TypedParts::isBesideNumbers)) {
                first++;
            }
        } else {
            first = labelAbove(lines, first);
        }
        List<TypedWord> heads = lines.subList(0, numbers >= 0 ? numbers : first).stream()
                .flatMap(line -> withoutCodeParts(line).stream())
                .toList();
        Set<List<String>> repeated = lines.subList(0, first).stream()
                .filter(line -> line.size() > 1)
                .map(TypedParts::texts)
                .collect(Collectors.toSet());
        List<List<TypedWord>> body = lines.subList(first, lines.size()).stream()
                .filter(line -> !repeated.contains(texts(line)))
                .map(TypedWord::cells)
                .toList();
        return new TypedParts(heads, numberRow, body);
    }

    private static List<String> texts(List<TypedWord> line) {
        return line.stream().map(TypedWord::text).toList();
    }

    /** The numbers of its columns. */
    List<TypedWord> numbers() {
        return numberRow.stream().filter(TypedWord::isFigure).toList();
    }

    /** Whether rows begin here: with an amount, a code or the number of an item. */
    private static boolean isRow(List<TypedWord> line) {
        return line.stream().anyMatch(word -> word.isAmount() || LineOpening.isIn(word.text()))
                || (!line.isEmpty() && line.get(0).isCode());
    }

    private static boolean isBesideNumbers(TypedWord word) {
        return BESIDE_NUMBERS.matcher(word.text()).matches();
    }

    /** A line of heads without 类, 款 and 项, which name no columns but the parts of a code. */
    private static List<TypedWord> withoutCodeParts(List<TypedWord> line) {
        boolean parts = line.stream().filter(TypedParts::isBesideNumbers).count() > 1
                || line.stream().allMatch(TypedParts::isBesideNumbers);
        return parts ? line.stream().filter(word -> !isBesideNumbers(word)).toList() : line;
    }

    private static boolean counts(List<TypedWord> line) {
        List<String> figures =
                line.stream().filter(TypedWord::isFigure).map(TypedWord::text).toList();
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return !figures.isEmpty()
                && line.stream().allMatch(word -> word.isFigure() || isBesideNumbers(word))
                && (figures.size() > 1 || line.size() > 1);
    }

    /** The first of the lines that hold the label of the first row, where that has none in its own line. */
    private static int labelAbove(List<List<TypedWord>> lines, int first) {
        int from = first;
        while (first < lines.size()
                && from > 0
                && lines.get(from - 1).size() == 1
                && isLabelOfRows(lines.get(from - 1).get(0), lines.subList(first, lines.size()))) {
            from--;
        }
        return from;
    }

    private static boolean isLabelOfRows(TypedWord word, List<List<TypedWord>> rows) {
        return rows.get(0).stream().noneMatch(word::overlaps)
                && rows.stream().skip(1).anyMatch(row -> row.stream()
                        .anyMatch(other -> other.isLabel() && other.from() == word.from()));
    }
}
