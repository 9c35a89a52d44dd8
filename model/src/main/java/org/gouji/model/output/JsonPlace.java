package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.gouji.model.source.Provenance;

/** Writes a place into the object that is open. */
final class JsonPlace {

    private JsonPlace() {}

    static void write(JsonGenerator json, Provenance place) throws IOException {
        if (place.file().isPresent()) {
            json.writeStringField("document", place.file().get());
        }
        if (place.pageNumber().isPresent()) {
            json.writeNumberField("page", place.pageNumber().getAsInt());
        }
        if (place.bare() instanceof Provenance.PageRegion region) {
            json.writeArrayFieldStart("box");
            for (BigDecimal edge : Places.edges(region.box())) {
                json.writeNumber(edge);
            }
            json.writeEndArray();
        }
        json.writeStringField("locator", place.locator());
        if (place.bare() instanceof Provenance.SheetCell cell && !cell.stored().isEmpty()) {
            json.writeStringField("stored", cell.stored());
        }
        if (place.confidence().isPresent()) {
            json.writeNumberField("confidence", place.confidence().getAsInt());
        }
    }
}
