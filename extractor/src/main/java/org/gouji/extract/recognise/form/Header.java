package org.gouji.extract.recognise.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.source.Cell;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * The heads over a block of a form.
 *
 * @param top its first row
 * @param bottom its last row
 * @param heads its columns from left to right
 */
record Header(int top, int bottom, List<Head> heads) {

    /** Of two columns of one concept, the one whose head fits here gives way: 年初指标值 to 调整指标值, 财政复核得分 to 自评得分. */
    private static final Map<Concept, Phrase> GIVES_WAY = Map.of(
            Concept.LEVEL3,
            Phrase.of("(?:绩效)?指标"),
            Concept.TASK,
            Phrase.of("(?!.*(?:名称|内容)).*"),
            Concept.TARGET,
            Phrase.of(".*年初.*"),
            Concept.SCORE,
            Phrase.of(".*(?:复核|财政|评审|复评|审核|抽查).*"),
            Concept.ACTUAL,
            Phrase.of("(?!.*值).*"),
            Concept.DEVIATION,
            Phrase.of("(?!.*(?:原因|偏差)).*"),
            Concept.EXECUTED,
            Phrase.of(".*情况"),
            Concept.FULL_YEAR_BUDGET,
            Phrase.of("(?!.*(?:全年|调整)).*"));

    Header {
        heads = List.copyOf(heads);
    }

    /** The column of this concept. */
    Optional<Head> head(Concept concept) {
        return heads.stream().filter(head -> head.is(concept)).findFirst();
    }

    boolean has(Concept concept) {
        return head(concept).isPresent();
    }

    Set<Concept> concepts() {
        Set<Concept> concepts = EnumSet.noneOf(Concept.class);
        heads.forEach(head -> head.concept().ifPresent(concepts::add));
        return concepts;
    }

    /** The columns that have a concept, named by {@code naming} from the heads above them and their own. */
    static Header of(GridView view, int top, int bottom, Function<List<String>, Optional<Concept>> naming) {
        List<Head> heads = new ArrayList<>();
        Set<Cell> leaves = new LinkedHashSet<>();
        for (int column = 0; column < view.columns(); column++) {
            leaf(view, top, bottom, column)
                    .filter(leaf -> !isCaption(leaf, bottom))
                    .ifPresent(leaves::add);
        }
        for (Cell leaf : leaves) {
            Optional<Concept> concept = naming.apply(path(view, top, leaf));
            heads.add(
                    new Head(concept, Optional.empty(), leaf.column(), leaf.columnSpan(), Texts.squeeze(leaf.text())));
        }
        return new Header(top, bottom, heads).withoutCaptions().withOneColumnEach();
    }

    /** Whether a cell stands beside the rows of the block, 预算执行（万元）, and not over a column. */
    private static boolean isCaption(Cell leaf, int bottom) {
        return leaf.column() == 0 && leaf.row() + leaf.rowSpan() > bottom + 1;
    }

    /** The lowest printed cell of the header over a column. */
    private static Optional<Cell> leaf(GridView view, int top, int bottom, int column) {
        for (int row = bottom; row >= top; row--) {
            Optional<Cell> cell = view.at(row, column).filter(found -> !found.isBlank());
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    /** The heads over a column from the top to its own. */
    private static List<String> path(GridView view, int top, Cell leaf) {
        List<String> path = new ArrayList<>();
        for (int row = top; row < leaf.row(); row++) {
            group(view, row, leaf.column()).ifPresent(group -> path.add(group.text()));
        }
        path.add(leaf.text());
        return path;
    }

    /** The cell over a column; where the source lost the width of a group head, the next printed one to the left. */
    private static Optional<Cell> group(GridView view, int row, int column) {
        for (int at = column; at >= 0; at--) {
            Optional<Cell> cell = view.at(row, at).filter(found -> !found.isBlank());
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    /** What stands to the left of the levels is the caption of the block, 年度绩效指标, and no column. */
    private Header withoutCaptions() {
        int first = firstLevel();
        return new Header(
                top,
                bottom,
                heads.stream()
                        .map(head -> head.column() < first ? head.without() : head)
                        .toList());
    }

    /** The column of 一级指标, else the first of any level. A caption may be called 绩效指标, as the third level is. */
    private int firstLevel() {
        return heads.stream()
                .filter(head -> has(Concept.LEVEL1)
                        ? head.is(Concept.LEVEL1)
                        : head.concept().filter(Concept::isLevel).isPresent())
                .mapToInt(Head::column)
                .min()
                .orElse(0);
    }

    private Header withOneColumnEach() {
        List<Head> chosen = new ArrayList<>();
        for (Head head : heads) {
            boolean keeps = head.concept()
                    .map(concept -> chosenFor(concept).equals(head))
                    .orElse(true);
            chosen.add(keeps ? head : head.asSpare());
        }
        return new Header(top, bottom, chosen);
    }

    private Head chosenFor(Concept concept) {
        List<Head> all = heads.stream().filter(head -> head.is(concept)).toList();
        Phrase givesWay = GIVES_WAY.get(concept);
        return all.stream()
                .filter(head -> givesWay == null || !givesWay.is(head.printed()))
                .filter(head -> concept != Concept.WEIGHT || head.column() > column(Concept.LEVEL3))
                .findFirst()
                .orElse(all.get(0));
    }

    /** The column of a concept, -1 where there is none. */
    int column(Concept concept) {
        return head(concept).map(Head::column).orElse(-1);
    }
}
