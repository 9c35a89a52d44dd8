package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/** Writes what the rules say of some documents as one JSON object, without the documents' figures. */
public final class ChecksJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ChecksJson() {}

    /** Writes the object and a line feed, each document before the next is asked for; leaves {@code out} open. */
    public static void write(Iterator<Checked> documents, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartObject();
            json.writeArrayFieldStart("documents");
            while (documents.hasNext()) {
                document(json, documents.next());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void document(JsonGenerator json, Checked document) throws IOException {
        ReportJson report = new ReportJson(json);
        json.writeStartObject();
        json.writeStringField("document", document.document());
        report.checks(document.report().checks());
        report.findings(document.findings());
        json.writeArrayFieldStart("suppressed");
        for (Checked.Suppressed suppressed : document.suppressed()) {
            json.writeStartObject();
            json.writeStringField("rule", suppressed.finding().rule().value());
            json.writeStringField("fingerprint", suppressed.finding().fingerprint());
            json.writeStringField("message", suppressed.finding().message());
            json.writeStringField("date", suppressed.waiver().date());
            json.writeStringField("reason", suppressed.waiver().reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
