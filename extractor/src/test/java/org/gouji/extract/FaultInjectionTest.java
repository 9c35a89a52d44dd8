package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.Rules;
import org.junit.jupiter.api.Test;

/**
 * Changes one printed figure of a consistent document at a time and demands an error or warning whose evidence names it. The
 * share that is found is kept as a floor.
 */
class FaultInjectionTest {

    private static final Path CONSISTENT = Path.of("..", "testdata", "documents", "national", "document.docx");

    /** Every so many figures are changed: enough to measure, few enough to run in seconds. */
    private static final int STEP = 3;

    private static final Set<String> FREE =
            Set.of("narrative.evaluation", "narrative.performance", "narrative.staffing");

    /** Measures of the text that nothing else in a document repeats or implies. */
    private static final Set<String> AMOUNTS = Set.of("amount", "share", "change", "change_rate");

    @Test
    void a_consistent_document_has_neither_errors_nor_warnings() throws Exception {
        assertThat(Rules.check(consistent()).findings())
                .filteredOn(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
                .isEmpty();
    }

    @Test
    void a_changed_figure_is_found() throws Exception {
        Map<String, int[]> rates = new TreeMap<>();
        Disclosure disclosure = consistent();
        int number = 0;
        for (int at = 0; at < disclosure.statements().size(); at++) {
            Statement statement = disclosure.statements().get(at);
            for (Row row : statement.rows()) {
                for (Map.Entry<String, Figure> value : row.values().entrySet()) {
                    boolean chosen = isMeasured(statement, value.getKey(), value.getValue()) && number++ % STEP == 0;
                    if (chosen) {
                        Figure.Printed printed = (Figure.Printed) value.getValue();
                        Figure.Printed wrong = wrong(printed, number);
                        boolean found = names(Rules.check(with(disclosure, at, row, value.getKey(), wrong)), wrong);
                        int[] rate = rates.computeIfAbsent(group(statement), key -> new int[2]);
                        rate[0] += found ? 1 : 0;
                        rate[1]++;
                    }
                }
            }
        }

        assertThat(share(rates.get("tables")))
                .as("tables %s", (Object) rates.get("tables"))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(share(rates.get("text"))).as("text").isGreaterThanOrEqualTo(0.90);
    }

    private static Disclosure consistent() throws IOException, UnreadableFile {
        return new Extractor().extract("document.docx", Files.readAllBytes(CONSISTENT));
    }

    private static boolean isMeasured(Statement statement, String measure, Figure figure) {
        boolean text = statement.id().startsWith("narrative.");
        return figure instanceof Figure.Printed printed
                && printed.amount().value().signum() != 0
                && !FREE.contains(statement.id())
                && (!text || AMOUNTS.contains(measure));
    }

    private static String group(Statement statement) {
        return statement.id().startsWith("narrative.") ? "text" : "tables";
    }

    /** In turn a sixth more, ten times as much, and the double. */
    private static Figure.Printed wrong(Figure.Printed printed, int number) {
        BigDecimal value = printed.amount().value();
        BigDecimal factor = List.of(new BigDecimal("1.17"), BigDecimal.TEN, new BigDecimal(2))
                .get(number / STEP % 3);
        BigDecimal changed = value.multiply(factor).setScale(value.scale(), RoundingMode.UP);
        return new Figure.Printed(
                new Amount(changed, printed.amount().unit()), changed.toPlainString(), printed.place());
    }

    private static Disclosure with(Disclosure disclosure, int at, Row row, String measure, Figure wrong) {
        Statement statement = disclosure.statements().get(at);
        Map<String, Figure> values = new LinkedHashMap<>(row.values());
        values.put(measure, wrong);
        Row changed = new Row(row.number(), row.side(), row.code(), row.item(), row.level(), values, row.notes());
        List<Row> rows = new ArrayList<>(statement.rows());
        rows.set(rows.indexOf(row), changed);
        List<Statement> statements = new ArrayList<>(disclosure.statements());
        statements.set(
                at,
                new Statement(
                        statement.id(),
                        statement.title(),
                        statement.subject(),
                        statement.unit(),
                        statement.empty(),
                        statement.source(),
                        rows));
        return new Disclosure(disclosure.outline(), disclosure.identity(), statements, disclosure.diagnostics());
    }

    private static boolean names(Report report, Figure.Printed wrong) {
        return report.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> isIt(evidence, wrong));
    }

    private static boolean isIt(Evidence evidence, Figure.Printed wrong) {
        return evidence.place().equals(wrong.place()) && evidence.raw().equals(wrong.raw());
    }

    private static double share(int[] rate) {
        return (double) rate[0] / rate[1];
    }
}
