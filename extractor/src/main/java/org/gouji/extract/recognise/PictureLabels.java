package org.gouji.extract.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Labels that were recognised in pictures of pages, read as a person reads them: 年未结转和结余 is 年末结转和结余. A label that is one
 * character off an official one, and that one easily misread, is taken for it, and so is one whose ordinal lost its mark; that is
 * said. Figures and what the file itself says are never touched.
 */
final class PictureLabels {

    /** Shorter words are too much alike. */
    private static final int LEAST = 4;

    /** Characters of official labels, each with one that it is taken for. */
    private static final Set<String> ALIKE = Set.of("末未", "初切", "入人", "固国", "基某", "项顶", "支文", "育肓", "务各", "本木");

    /** An ordinal whose mark was lost or misread, the label, and its unit: 4，公务用车保有量（辆）. */
    private static final Phrase UNMARKED = Phrase.of("(\\d{1,2})[，,;；:：]?(\\p{IsHan}.*?)([（(].{1,3}[）)])?");

    private static final Set<String> OFFICIAL = official();

    private PictureLabels() {}

    /**
     * The table with its recognised labels put right.
     *
     * @param diagnostics are told once what was read as what in this table
     */
    static Block.Grid corrected(Block.Grid grid, List<Notice> diagnostics) {
        if (grid.cells().stream().noneMatch(PictureLabels::isRecognised)) {
            return grid;
        }
        List<Cell> cells = grid.cells().stream().map(PictureLabels::corrected).toList();
        report(grid.cells(), cells).ifPresent(diagnostics::add);
        return new Block.Grid(cells);
    }

    private static Optional<Notice> report(List<Cell> read, List<Cell> taken) {
        List<Integer> changed = IntStream.range(0, read.size())
                .filter(i -> !read.get(i).equals(taken.get(i)))
                .boxed()
                .toList();
        String pairs = changed.stream()
                .map(i -> "“" + Texts.squeeze(read.get(i).text()) + "”作“"
                        + taken.get(i).text() + "”")
                .distinct()
                .collect(Collectors.joining("，"));
        return changed.stream()
                .findFirst()
                .map(first -> Notice.at(read.get(first).place(), "corrected-label", "表中有文字识别误认的标准名称，已改正：" + pairs));
    }

    private static boolean isRecognised(Cell cell) {
        return cell.place().confidence().isPresent();
    }

    private static Cell corrected(Cell cell) {
        String text = isRecognised(cell) ? corrected(cell.text()) : cell.text();
        return text.equals(cell.text())
                ? cell
                : new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place());
    }

    /** The official label that a recognised one was printed as, with its ordinal; the same where there is none, or several. */
    static String corrected(String recognised) {
        String label = Texts.label(recognised);
        if (label.length() < LEAST || OFFICIAL.contains(Texts.fold(label))) {
            return recognised;
        }
        Phrase.Search unmarked = UNMARKED.search(label);
        if (unmarked.matches() && OFFICIAL.contains(Texts.fold(unmarked.group(2)))) {
            return unmarked.group(1) + "." + label.substring(unmarked.start(2));
        }
        String folded = Texts.fold(label);
        List<String> near =
                OFFICIAL.stream().filter(word -> isMisreadAs(folded, word)).toList();
        String squeezed = Texts.squeeze(recognised);
        return near.size() == 1 ? squeezed.substring(0, squeezed.length() - label.length()) + near.get(0) : recognised;
    }

    /** Whether one character differs, and is one that the other is taken for: 支出总计 is no misread 支出合计. */
    private static boolean isMisreadAs(String folded, String word) {
        if (word.length() != folded.length() || word.length() < LEAST) {
            return false;
        }
        int[] off = IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) != folded.charAt(i))
                .limit(2)
                .toArray();
        return off.length == 1 && looksLike(word.charAt(off[0]), folded.charAt(off[0]));
    }

    private static boolean looksLike(char official, char recognised) {
        return !Character.isIdeographic(recognised) || ALIKE.contains("" + official + recognised);
    }

    private static Set<String> official() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PictureLabels.class.getResourceAsStream("labels.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(Texts::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
