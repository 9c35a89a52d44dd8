package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Severity;

/** Writes findings in SARIF 2.1.0, the format that viewers and continuous integration read. */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** SARIF has three levels; what a person should look at is a warning less sure. */
    private static final Map<Severity, String> LEVELS = Map.of(
            Severity.ERROR, "error", Severity.WARNING, "warning", Severity.REVIEW, "note", Severity.INFO, "note");

    private final JsonGenerator json;

    private Sarif(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one run over these documents, each before the next is asked for; leaves {@code out} open.
     *
     * @param rules the titles of all rules by id, in the order of the catalogue
     */
    public static void write(Map<String, String> rules, Iterator<Checked> documents, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            generator.setPrettyPrinter(new JsonLayout());
            new Sarif(generator).log(rules, documents);
            generator.writeRaw('\n');
        }
    }

    private void log(Map<String, String> rules, Iterator<Checked> documents) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(rules);
        json.writeArrayFieldStart("results");
        while (documents.hasNext()) {
            results(documents.next());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(Map<String, String> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Generator.NAME);
        json.writeStringField("version", Generator.VERSION);
        json.writeStringField("language", "zh-CN");
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            text("shortDescription", rule.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void results(Checked document) throws IOException {
        for (Finding finding : document.findings()) {
            result(document.document(), finding, Optional.empty());
        }
        for (Checked.Suppressed suppressed : document.suppressed()) {
            result(document.document(), suppressed.finding(), Optional.of(suppressed.waiver()));
        }
    }

    private void result(String document, Finding finding, Optional<Waiver> waiver) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().value());
        json.writeStringField("level", LEVELS.get(finding.severity()));
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        location(document, finding);
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("gouji/v1", finding.fingerprint());
        json.writeEndObject();
        if (waiver.isPresent()) {
            suppressions(waiver.get());
        }
        json.writeEndObject();
    }

    private void suppressions(Waiver waiver) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", waiver.told());
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The file; the place in it, which SARIF has no words for in a PDF, is told as a message. */
    private void location(String document, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(document));
        json.writeEndObject();
        json.writeEndObject();
        List<Evidence> evidence = finding.evidence();
        if (!evidence.isEmpty()) {
            text("message", evidence.get(0).place().describe());
        }
        json.writeEndObject();
    }

    /** A name that looks as if it began with a scheme, {@code 附件1:决算.pdf}, must not be taken for one. */
    private static String uri(String document) throws IOException {
        try {
            return new URI(null, null, document.contains(":") ? "./" + document : document, null).toASCIIString();
        } catch (URISyntaxException failure) {
            throw new IOException("文件名无法写成 URI：" + document, failure);
        }
    }

    private void text(String name, String value) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", value);
        json.writeEndObject();
    }
}
