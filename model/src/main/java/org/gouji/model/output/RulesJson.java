package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gouji.model.rule.RuleCard;

/** Writes the catalogue of rules as a JSON array, an object a rule. */
public final class RulesJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private RulesJson() {}

    /** Writes the array and a line feed; leaves {@code out} open. */
    public static void write(List<RuleCard> cards, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartArray();
            for (RuleCard card : cards) {
                json.writeStartObject();
                json.writeStringField("id", card.id().value());
                json.writeStringField("severity", card.severity().id());
                json.writeStringField("title", card.title());
                json.writeStringField("formula", card.formula());
                json.writeStringField("source", card.source());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
