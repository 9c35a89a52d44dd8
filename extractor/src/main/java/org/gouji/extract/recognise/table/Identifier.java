package org.gouji.extract.recognise.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.statement.Side;
import org.gouji.model.text.Phrase;

/**
 * Says which statement a table is. The head decides which printed form it has; where several statements are published in the
 * same form the title decides between them, and without a title the codes. Order never decides.
 */
final class Identifier {

    /** Share of the columns of figures that a form must know before a table without a fitting title is taken for it. */
    private static final double CLEAR = 0.5;

    /** The same for a table whose title agrees: damage to the head is forgiven. */
    private static final double ENOUGH = 0.3;

    /** Labels or heads of its own vocabulary that make a form certain. */
    private static final int MARKS = 2;

    private static final Phrase CAPITAL_CODE = Phrase.of("223.*");
    private static final Phrase FUND_CODE = Phrase.of("(?:20707|20822|20823|2116[01]|212(?:08|1[0-9])|213(?:6[679]|70)"
            + "|214(?:6[0-9])|215(?:05|6[0-2])|229(?:04|60)|23[234]04|234).*");
    private static final Phrase FISCAL_CARRYOVER = Phrase.of(".*财政拨款结转.*");

    private Identifier() {}

    /**
     * What a table is.
     *
     * @param form the form in which it is printed
     * @param id the statement
     */
    record Found(Form form, String id) {}

    private record Candidate(Form form, double score) {}

    static Optional<Found> identify(Table table, List<Line> lines) {
        Optional<String> announced = Titles.statement(table.caption().title());
        if (announced.isPresent() && announced.get().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = Forms.ALL.stream()
                .map(form -> new Candidate(form, score(form, table, lines)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        return announced
                .flatMap(id -> byTitle(id, candidates))
                .or(() -> byHead(candidates, lines))
                .or(() -> announced.flatMap(id -> byTitleAlone(id, table)));
    }

    private static Optional<Found> byTitle(String id, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate ->
                        candidate.score() >= ENOUGH && candidate.form().ids().contains(id))
                .findFirst()
                .map(candidate -> new Found(candidate.form(), id));
    }

    private static Optional<Found> byHead(List<Candidate> candidates, List<Line> lines) {
        return candidates.stream()
                .filter(candidate -> candidate.score() >= CLEAR)
                .filter(candidate -> candidate.form().ids().size() == 1 || hasCodesOrSides(candidate.form(), lines))
                .findFirst()
                .map(candidate -> new Found(candidate.form(), byContent(candidate.form(), lines)));
    }

    private static Optional<Found> byTitleAlone(String id, Table table) {
        return table.head().values().isEmpty()
                ? Optional.empty()
                : Forms.ALL.stream()
                        .filter(form -> form.ids().contains(id))
                        .findFirst()
                        .map(form -> new Found(form, id));
    }

    private static boolean hasCodesOrSides(Form form, List<Line> lines) {
        return form.shape() == Form.Shape.SIDES
                || lines.stream().anyMatch(line -> !line.label().code().isEmpty());
    }

    private static String byContent(Form form, List<Line> lines) {
        List<String> codes = lines.stream()
                .map(line -> line.label().code())
                .filter(code -> !code.isEmpty())
                .toList();
        if (form.ids().contains("state_capital") && allMatch(codes, CAPITAL_CODE)) {
            return "state_capital";
        }
        if (form.ids().contains("government_fund") && codes.stream().anyMatch(code -> FUND_CODE.is(code))) {
            return "government_fund";
        }
        boolean carried =
                lines.stream().anyMatch(line -> FISCAL_CARRYOVER.is(line.label().item()));
        return carried && form.ids().contains("fiscal_summary")
                ? "fiscal_summary"
                : form.ids().get(0);
    }

    private static boolean allMatch(List<String> codes, Phrase pattern) {
        return !codes.isEmpty() && codes.stream().allMatch(code -> pattern.is(code));
    }

    /** How much of a table a form explains, from 0 to 1. */
    private static double score(Form form, Table table, List<Line> lines) {
        List<Column> values = table.head().values();
        if (values.isEmpty() || !hasCodes(form, lines) || !hasSides(form, table)) {
            return 0;
        }
        List<String> known = values.stream()
                .map(column -> form.measure(column.terms()))
                .flatMap(Optional::stream)
                .toList();
        if (!form.signature().isEmpty() && known.stream().noneMatch(form.signature()::contains)) {
            return 0;
        }
        double share = (double) known.size() / values.size();
        if (form.marks().isEmpty()) {
            return share;
        }
        return marks(form, values, lines) >= MARKS ? Math.max(share, CLEAR) : 0;
    }

    private static boolean hasCodes(Form form, List<Line> lines) {
        if (form.codes().isEmpty()) {
            return true;
        }
        Phrase wanted = form.codes().get();
        List<String> codes = lines.stream()
                .map(line -> line.label().code())
                .filter(code -> !code.isEmpty())
                .toList();
        long right = codes.stream().filter(code -> wanted.is(code)).count();
        return !codes.isEmpty() && right * 2 > codes.size();
    }

    private static boolean hasSides(Form form, Table table) {
        if (form.shape() != Form.Shape.SIDES) {
            return true;
        }
        List<Lane> lanes = Lane.of(table.head().columns());
        return lanes.stream().anyMatch(lane -> lane.side() == Side.INCOME)
                && lanes.stream().anyMatch(lane -> lane.side() == Side.EXPENDITURE);
    }

    private static long marks(Form form, List<Column> values, List<Line> lines) {
        Form.Marks marks = form.marks().orElseThrow();
        Stream<String> texts = marks.inHead()
                ? values.stream().map(Column::head)
                : lines.stream().map(line -> line.label().item());
        return texts.filter(text -> marks.words().in(text)).count();
    }
}
