package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.page.Band.Piece;

/**
 * Finds the columns of rows that no upright line parts: what the rows of figures cover → the names above them, each of
 * which has a column, an empty one if need be → the middles between the columns.
 */
final class BandColumns {

    /** One label in so many rows may reach over two columns and still leaves them two. */
    private static final int ONE_WIDE_IN = 8;

    /** Of fewer rows every label counts. */
    private static final int FEW_ROWS = 4;

    /** What it costs, in points, to take a name for that of a column in which nothing is printed. */
    private static final double EMPTY = 80;

    /** What it costs to leave a column of amounts without a name. */
    private static final double NAMELESS = 300;

    /** The same for a column of labels or codes. */
    private static final double UNLABELLED = 40;

    /** What it costs to give a name to a column that it does not stand over. */
    private static final double BESIDE = 25;

    private final double left;
    private final double right;
    private final List<Column> columns;

    private BandColumns(double left, double right, List<Column> columns) {
        this.left = left;
        this.right = right;
        this.columns = columns;
    }

    /** A column as far as something is printed in it. */
    private record Column(double from, double to, boolean amounts) {

        boolean meets(Piece piece) {
            return piece.box().x0() <= to && piece.box().x1() >= from;
        }

        /** What it costs to take this piece for the name of the column. Amounts end where their column does, names do not. */
        double distance(Piece piece) {
            if (meets(piece)) {
                return 0;
            }
            double behind = piece.box().x0() - to;
            return behind > 0 && amounts
                    ? NAMELESS
                    : BESIDE + Math.max(behind, from - piece.box().x1());
        }

        double nameless(boolean numbered) {
            return amounts ? NAMELESS : numbered ? 0 : UNLABELLED;
        }

        Column with(Piece piece) {
            return new Column(
                    Math.min(from, piece.box().x0()), Math.max(to, piece.box().x1()), amounts);
        }
    }

    /**
     * The positions of the columns' edges, from the left edge of the table to its right one.
     *
     * @param stack the level lines of the table: one that ends between two columns parts them there
     * @param heads the rows above the first with figures
     * @param body the others
     */
    static List<Double> edges(LevelStack stack, List<Band> heads, List<Band> body) {
        double left = stack.left();
        double right = stack.right();
        BandColumns found = new BandColumns(left, right, covered(left, right, body));
        List<Piece> counted = counted(heads);
        BandColumns named =
                counted.isEmpty() ? found.named(found.leaves(heads), false) : found.numbered(counted, heads);
        return named.widened(heads).widened(body).edges(stack.ends());
    }

    /** What the figures cover, and the labels but for the few that reach over several columns. */
    private static List<Column> covered(double left, double right, List<Band> body) {
        int points = (int) Math.ceil(right - left) + 1;
        int[] labels = new int[points];
        boolean[] figures = new boolean[points];
        boolean[] amounts = new boolean[points];
        for (Band band : body) {
            for (Piece piece : band.pieces()) {
                int end = Math.min(points - 1, (int) (piece.box().x1() - left));
                for (int x = Math.max(0, (int) (piece.box().x0() - left)); x <= end; x++) {
                    labels[x]++;
                    figures[x] |= piece.isFigure();
                    amounts[x] |= piece.isAmount();
                }
            }
        }
        int few = body.size() < FEW_ROWS ? 0 : Math.max(1, body.size() / ONE_WIDE_IN);
        List<Column> found = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= points; x++) {
            boolean covered = x < points && (figures[x] || labels[x] > few);
            if (covered && start < 0) {
                start = x;
            } else if (!covered && start >= 0) {
                found.add(new Column(left + start, left + x, any(amounts, start, x)));
                start = -1;
            }
        }
        return found;
    }

    private static boolean any(boolean[] marks, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> marks[at]);
    }

    /** The row that numbers the columns, where there is one: 栏次 1 2 3, or 类 款 项 栏次 1 2 3. */
    private static List<Piece> counted(List<Band> heads) {
        return heads.stream().filter(Band::counts).findFirst().map(Band::pieces).orElse(List.of());
    }

    /** The names that have none below them and do not head a group. */
    private List<Piece> leaves(List<Band> heads) {
        List<Piece> leaves = new ArrayList<>();
        for (int row = heads.size() - 1; row >= 0; row--) {
            List<Piece> pieces = heads.get(row).pieces();
            List<Piece> below = List.copyOf(leaves);
            boolean groups = row + 1 < heads.size()
                    && 2 * pieces.size() <= heads.get(row + 1).pieces().size();
            pieces.stream()
                    .filter(piece -> below.stream().noneMatch(piece::isOverOrUnder))
                    .filter(piece ->
                            !isNamed(piece, below) && !(groups && meets(piece).isEmpty()))
                    .forEach(leaves::add);
        }
        leaves.sort(Comparator.comparingDouble(name -> name.box().x0()));
        return leaves;
    }

    /** Whether the columns below a head have names of their own. */
    private boolean isNamed(Piece head, List<Piece> below) {
        List<Column> columns = meets(head);
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> below.stream().anyMatch(column::meets));
    }

    private List<Column> meets(Piece piece) {
        return columns.stream().filter(column -> column.meets(piece)).toList();
    }

    /**
     * With a column for each number. Columns of labels that have a head, and no number below it, are not numbered; where the row of
     * the numbers names them, each has its name there.
     */
    private BandColumns numbered(List<Piece> counted, List<Band> heads) {
        List<Piece> numbers = counted.stream().filter(Piece::isFigure).toList();
        int labels = counted.indexOf(numbers.get(0));
        if (labels > 1 && labels + numbers.size() == counted.size()) {
            return named(counted, true);
        }
        List<Piece> names = leaves(heads.stream().filter(band -> !band.counts()).toList()).stream()
                .filter(name -> numbers.stream().noneMatch(name::isOverOrUnder))
                .toList();
        List<Column> all = new ArrayList<>();
        List<Column> rest = new ArrayList<>();
        for (Column column : columns) {
            boolean unnumbered = !column.amounts() && names.stream().anyMatch(column::meets);
            (unnumbered ? all : rest).add(column);
        }
        all.addAll(new BandColumns(left, right, rest).named(numbers, true).columns);
        all.sort(Comparator.comparingDouble(Column::from));
        return new BandColumns(left, right, all);
    }

    /** With a column for each name: the cheapest way to give the names, in their order, to the columns. */
    private BandColumns named(List<Piece> names, boolean numbered) {
        double[][] cost = new double[names.size() + 1][columns.size() + 1];
        for (int name = 0; name <= names.size(); name++) {
            for (int column = 0; column <= columns.size(); column++) {
                cost[name][column] = name + column == 0 ? 0 : Double.MAX_VALUE;
                if (name > 0) {
                    cost[name][column] = Math.min(cost[name][column], cost[name - 1][column] + EMPTY);
                }
                if (column > 0) {
                    double nameless = columns.get(column - 1).nameless(numbered);
                    cost[name][column] = Math.min(cost[name][column], cost[name][column - 1] + nameless);
                }
                if (name > 0 && column > 0) {
                    double apart = columns.get(column - 1).distance(names.get(name - 1));
                    cost[name][column] = Math.min(cost[name][column], cost[name - 1][column - 1] + apart);
                }
            }
        }
        return new BandColumns(left, right, traced(names, numbered, cost));
    }

    private List<Column> traced(List<Piece> names, boolean numbered, double[][] cost) {
        List<Column> found = new ArrayList<>();
        int name = names.size();
        int column = columns.size();
        while (name + column > 0) {
            Column last = column > 0 ? columns.get(column - 1) : null;
            Piece piece = name > 0 ? names.get(name - 1) : null;
            if (last != null
                    && piece != null
                    && cost[name][column] == cost[name - 1][column - 1] + last.distance(piece)) {
                found.add(0, last.with(piece));
                name--;
                column--;
            } else if (last != null && cost[name][column] == cost[name][column - 1] + last.nameless(numbered)) {
                found.add(0, last);
                column--;
            } else {
                found.add(0, new Column(piece.box().x0(), piece.box().x1(), false));
                name--;
            }
        }
        found.sort(Comparator.comparingDouble(Column::from));
        return found;
    }

    /** With the texts that stand over, or in, one column only. */
    private BandColumns widened(List<Band> bands) {
        List<Column> wide = new ArrayList<>(columns);
        for (Band band : bands) {
            for (Piece piece : band.pieces()) {
                List<Column> below = meets(piece);
                if (below.size() == 1) {
                    int at = columns.indexOf(below.get(0));
                    wide.set(at, wide.get(at).with(piece));
                }
            }
        }
        return new BandColumns(left, right, wide);
    }

    private List<Double> edges(List<Double> ends) {
        List<Double> edges = new ArrayList<>(List.of(left));
        for (int i = 0; i + 1 < columns.size(); i++) {
            double from = columns.get(i).to();
            double to = columns.get(i + 1).from();
            edges.add(ends.stream()
                    .filter(end -> end > from && end < to)
                    .findFirst()
                    .orElse((from + to) / 2));
        }
        edges.add(right);
        return edges;
    }
}
