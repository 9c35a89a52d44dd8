package org.gouji.extract.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Texts;

/**
 * Labels that were recognised in pictures of pages, read as a person reads them: 年未结转和结余 is 年末结转和结余. A label that is one
 * character off an official one, and only off one, is taken for it. Figures and what the file itself says are never touched.
 */
final class PictureLabels {

    /** Shorter words are too much alike. */
    private static final int LEAST = 4;

    /** Characters of official labels, each with one that it is taken for. */
    private static final Set<String> ALIKE = Set.of("末未", "初切", "入人", "固国", "基某", "项顶", "支文", "务各", "本木");

    private static final Set<String> OFFICIAL = official();

    private PictureLabels() {}

    /** The table with its recognised labels put right. */
    static Block.Grid corrected(Block.Grid grid) {
        boolean recognised = grid.cells().stream().anyMatch(PictureLabels::isRecognised);
        return recognised
                ? new Block.Grid(
                        grid.cells().stream().map(PictureLabels::corrected).toList())
                : grid;
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
        String folded = Texts.fold(label);
        List<String> near =
                OFFICIAL.stream().filter(word -> isOneOff(word, folded)).toList();
        List<String> alike = near.size() < 2
                ? near
                : near.stream().filter(word -> looksLike(word, folded)).toList();
        String squeezed = Texts.squeeze(recognised);
        return alike.size() == 1
                ? squeezed.substring(0, squeezed.length() - label.length()) + alike.get(0)
                : recognised;
    }

    /** Whether the characters that differ look alike. */
    private static boolean looksLike(String word, String other) {
        return IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) != other.charAt(i))
                .allMatch(i -> ALIKE.contains("" + word.charAt(i) + other.charAt(i)));
    }

    private static boolean isOneOff(String word, String other) {
        if (word.length() != other.length() || word.length() < LEAST) {
            return false;
        }
        int off = 0;
        for (int i = 0; i < word.length() && off < 2; i++) {
            off += word.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return off == 1;
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
