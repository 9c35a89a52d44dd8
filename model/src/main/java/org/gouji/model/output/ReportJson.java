package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;

/** Writes what the rules say, as fields of the object that is open. */
final class ReportJson {

    private final JsonGenerator json;

    ReportJson(JsonGenerator json) {
        this.json = json;
    }

    void checks(List<Check> checks) throws IOException {
        json.writeArrayFieldStart("checks");
        for (Check check : checks) {
            json.writeStartObject();
            json.writeStringField("rule", check.rule().value());
            json.writeStringField("outcome", check.outcome().id());
            json.writeNumberField("evaluated", check.evaluated());
            json.writeNumberField("failed", check.failed());
            json.writeStringField("reason", check.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            finding(finding);
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().value());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("message", finding.message());
        if (finding.gap().isPresent()) {
            gap(finding.gap().get());
        }
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : finding.evidence()) {
            evidence(evidence);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("related");
        for (RuleId rule : finding.related()) {
            json.writeString(rule.value());
        }
        json.writeEndArray();
        if (!finding.cause().isEmpty()) {
            json.writeStringField("cause", finding.cause());
        }
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private void gap(Gap gap) throws IOException {
        json.writeNumberField("expected", gap.expected());
        json.writeNumberField("actual", gap.actual());
        json.writeNumberField("difference", gap.difference());
        json.writeNumberField("tolerance", gap.tolerance());
        json.writeStringField("unit", gap.unit().symbol());
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", evidence.role());
        field("statement", evidence.statement());
        field("subject", evidence.subject());
        field("side", evidence.side().id());
        field("code", evidence.code());
        field("item", evidence.item());
        field("measure", evidence.measure());
        if (evidence.value().isPresent()) {
            json.writeNumberField("value", evidence.value().get());
        }
        json.writeStringField("raw", evidence.raw());
        JsonPlace.write(json, evidence.place());
        json.writeEndObject();
    }

    private void field(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    void summary(Report report, Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        counts("findings", Arrays.asList(Severity.values()), Severity::id, report.findings(), Finding::severity);
        counts("checks", Arrays.asList(Outcome.values()), Outcome::id, report.checks(), Check::outcome);
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("figures", summary.figures());
        json.writeNumberField("unread", summary.unread());
        json.writeNumberField(
                "evaluated",
                report.coverage().stream().mapToInt(Coverage::checked).sum());
        json.writeArrayFieldStart("statements");
        for (Coverage coverage : report.coverage()) {
            coverage(coverage);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) throws IOException {
        json.writeStartObject();
        json.writeStringField("statement", coverage.statement());
        json.writeStringField("subject", coverage.subject());
        json.writeNumberField("figures", coverage.figures());
        json.writeNumberField("evaluated", coverage.checked());
        json.writeEndObject();
    }

    private <K, T> void counts(String name, List<K> keys, Function<K, String> id, List<T> things, Function<T, K> key)
            throws IOException {
        Map<K, Long> counted =
                things.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.counting()));
        json.writeObjectFieldStart(name);
        for (K each : keys) {
            json.writeNumberField(id.apply(each), counted.getOrDefault(each, 0L));
        }
        json.writeEndObject();
    }
}
