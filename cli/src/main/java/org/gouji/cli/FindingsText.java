package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.output.Checked;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Notice;

/** Writes findings for a person: grouped by severity, with a line on what was checked and what could not be. */
final class FindingsText {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "31", Severity.WARNING, "33", Severity.REVIEW, "36", Severity.INFO, "2");

    private static final Set<Outcome> LOOKED = Set.of(Outcome.PASS, Outcome.FAIL, Outcome.ROUNDING, Outcome.REVIEW);

    private final Writer out;
    private final boolean coloured;

    FindingsText(Writer out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    void write(Checked document, boolean coverage) throws IOException {
        line(document.document());
        for (Severity severity : Severity.values()) {
            List<Finding> findings = document.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!findings.isEmpty()) {
                line(paint(severity, severity.label() + " " + findings.size() + " 项"));
                for (Finding finding : findings) {
                    finding(finding);
                }
            }
        }
        for (Checked.Suppressed suppressed : document.suppressed()) {
            line("  （已确认：" + suppressed.waiver().told() + "）"
                    + suppressed.finding().rule() + " "
                    + Streams.oneLine(suppressed.finding().message()));
        }
        for (Notice doubt : document.report().diagnostics()) {
            line("  （存疑）" + Streams.oneLine(doubt.message()));
        }
        line(summary(document));
        if (coverage) {
            coverage(document.report().coverage());
        }
    }

    private void finding(Finding finding) throws IOException {
        String place = finding.evidence().isEmpty()
                ? ""
                : "　" + finding.evidence().get(0).place().describe();
        line("  " + finding.rule() + "　" + Streams.oneLine(finding.message()) + place);
        if (!finding.cause().isEmpty()) {
            line("      可能的原因：" + finding.cause());
        }
    }

    private static String summary(Checked document) {
        List<Check> checks = document.report().checks();
        long looked = checks.stream()
                .filter(check -> LOOKED.contains(check.outcome()))
                .count();
        int figures = document.report().coverage().stream()
                .mapToInt(Coverage::figures)
                .sum();
        int checked = document.report().coverage().stream()
                .mapToInt(Coverage::checked)
                .sum();
        return "共 " + checks.size() + " 条规则，核对了 " + looked + " 条，其余 " + (checks.size() - looked) + " 条不适用或缺少数据；读出的 "
                + figures + " 个数中，" + checked + " 个参与了核对"
                + unread(document.report().unread()) + "。";
    }

    private static String unread(int figures) {
        return figures == 0 ? "" : "；另有 " + figures + " 个数没有读准，未参与核对";
    }

    private void coverage(List<Coverage> coverage) throws IOException {
        for (Coverage each : coverage) {
            if (!each.unchecked().isEmpty()) {
                String subject = each.subject().isEmpty() ? "" : "〔" + each.subject() + "〕";
                line("  未参与核对 " + each.statement() + subject + "：" + String.join("；", each.unchecked()));
            }
        }
    }

    private String paint(Severity severity, String text) {
        return coloured ? "\u001b[" + COLOURS.get(severity) + "m" + text + "\u001b[0m" : text;
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
