package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Report;
import org.gouji.model.source.Attachment;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Part;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;

/**
 * Writes a disclosure as one JSON object, after the schema {@code gouji-1.json}. The same disclosure gives the same bytes:
 * there is no clock and no path in it, and everything stands in document order.
 */
public final class DisclosureJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private DisclosureJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the object and a line feed; leaves {@code out} open. */
    public static void write(Document document, Disclosure disclosure, Report report, Writer out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(new JsonLayout());
            new DisclosureJson(generator).root(document, disclosure, report);
            generator.writeRaw('\n');
        }
    }

    private void root(Document document, Disclosure disclosure, Report report) throws IOException {
        json.writeStartObject();
        document(document);
        generator();
        identity(disclosure.identity());
        array("sections", disclosure.outline().sections(), this::section);
        array("statements", disclosure.statements(), this::statement);
        ReportJson rules = new ReportJson(json);
        rules.checks(report.checks());
        rules.findings(report.findings());
        array("diagnostics", diagnostics(disclosure, report), this::diagnostic);
        attachments(disclosure.outline().source().attachments());
        rules.summary(report, Summary.of(disclosure));
        json.writeEndObject();
    }

    private void document(Document document) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("name", document.name());
        json.writeStringField("sha256", document.sha256());
        json.writeStringField("media_type", document.mediaType());
        json.writeNumberField("pages", document.pages());
        if (!document.parts().isEmpty()) {
            array("files", document.parts(), this::part);
        }
        json.writeEndObject();
    }

    private void part(Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", part.name());
        json.writeStringField("sha256", part.sha256());
        json.writeStringField("media_type", part.format().mediaType());
        json.writeNumberField("pages", part.pages());
        json.writeEndObject();
    }

    /** Only pages link to other documents. */
    private void attachments(List<Attachment> attachments) throws IOException {
        if (!attachments.isEmpty()) {
            array("attachments", attachments, this::attachment);
        }
    }

    private void attachment(Attachment attachment) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", attachment.title());
        json.writeStringField("target", attachment.target());
        place(attachment.place());
        json.writeEndObject();
    }

    private void generator() throws IOException {
        json.writeObjectFieldStart("generator");
        json.writeStringField("name", Generator.NAME);
        json.writeStringField("version", Generator.VERSION);
        json.writeStringField("rules", Generator.RULES);
        json.writeStringField("schema", Generator.SCHEMA);
        json.writeEndObject();
    }

    private void identity(Identity identity) throws IOException {
        json.writeObjectFieldStart("disclosure");
        json.writeStringField("entity", identity.entity());
        json.writeFieldName("fiscal_year");
        if (identity.fiscalYear().isPresent()) {
            json.writeNumber(identity.fiscalYear().get());
        } else {
            json.writeNull();
        }
        json.writeStringField("kind", identity.kind().id());
        json.writeEndObject();
    }

    private void section(Section section) throws IOException {
        json.writeStartObject();
        json.writeNumberField("level", section.level());
        json.writeStringField("ordinal", section.ordinal());
        json.writeStringField("title", section.title());
        array("path", section.path(), json::writeString);
        placeObject("place", section.place());
        array("paragraphs", paragraphs(section), this::paragraph);
        json.writeEndObject();
    }

    private static List<Block.Paragraph> paragraphs(Section section) {
        return section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .toList();
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", paragraph.text());
        place(paragraph.place(0, paragraph.text().length()));
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("title", statement.title());
        json.writeStringField("subject", statement.subject());
        json.writeStringField("unit", statement.unit().symbol());
        json.writeBooleanField("empty", statement.empty());
        placeObject("source", statement.source());
        array("rows", statement.rows(), this::row);
        if (!statement.copies().isEmpty()) {
            array("copies", statement.copies(), this::placed);
        }
        json.writeEndObject();
    }

    private void placed(Provenance place) throws IOException {
        json.writeStartObject();
        place(place);
        json.writeEndObject();
    }

    private void row(Row row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row_id", row.number());
        json.writeStringField("side", row.side().id());
        json.writeStringField("code", row.code());
        json.writeStringField("item", row.item());
        json.writeNumberField("level", row.level());
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, Figure> value : row.values().entrySet()) {
            json.writeFieldName(value.getKey());
            figure(value.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("notes");
        for (Map.Entry<String, String> note : row.notes().entrySet()) {
            json.writeStringField(note.getKey(), note.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        if (figure instanceof Figure.Printed printed) {
            json.writeNumberField("value", printed.amount().value());
            json.writeStringField("unit", printed.amount().unit().symbol());
            json.writeStringField("raw", printed.raw());
        } else if (figure instanceof Figure.Words words) {
            json.writeStringField("text", words.text());
            json.writeStringField("unit", words.unit().symbol());
            json.writeStringField("raw", words.raw());
        } else if (figure instanceof Figure.Unread unread) {
            json.writeStringField("unread", unread.why());
            json.writeStringField("raw", unread.raw());
        }
        place(figure.place());
        json.writeEndObject();
    }

    private void diagnostic(Notice notice) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", notice.code());
        json.writeStringField("message", notice.message());
        if (notice.place().isPresent()) {
            place(notice.place().get());
        }
        json.writeEndObject();
    }

    /** What went wrong in reading, and what the rules take for a misreading. */
    private static List<Notice> diagnostics(Disclosure disclosure, Report report) {
        return Stream.concat(disclosure.diagnostics().stream(), report.diagnostics().stream())
                .toList();
    }

    private void placeObject(String name, Provenance place) throws IOException {
        json.writeFieldName(name);
        placed(place);
    }

    private void place(Provenance place) throws IOException {
        JsonPlace.write(json, place);
    }

    private <T> void array(String name, List<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : elements) {
            element.write(each);
        }
        json.writeEndArray();
    }

    /** Writes one element of an array. */
    private interface Element<T> {
        void write(T element) throws IOException;
    }
}
