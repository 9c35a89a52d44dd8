package org.gouji.model.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(DisclosureJson.class.getResourceAsStream("gouji-1.json"));

    private static String example;

    @BeforeAll
    static void write() throws IOException {
        StringWriter out = new StringWriter();
        Document document = Document.of(Example.disclosure().outline().source(), new byte[0]);
        DisclosureJson.write(document, Example.disclosure(), Example.report(), out);
        example = out.toString();
    }

    @Test
    void accepts_what_is_written() {
        assertThat(errors(example)).isEmpty();
    }

    @Test
    void refuses_a_property_that_nobody_promised() {
        assertThat(errors(example.replaceFirst("\"subject\": \"\"", "\"subject\": \"\", \"mood\": \"\"")))
                .hasSize(1);
    }

    @Test
    void refuses_a_box_without_a_page() {
        assertThat(errors(example.replaceFirst("\"page\": \\d+, (?=\"box\")", "")))
                .isNotEmpty();
    }

    @Test
    void refuses_a_value_that_is_both_a_number_and_words() {
        assertThat(errors(example.replace("\"value\": 1200.00", "\"value\": 1200.00, \"text\": \"一千二百\"")))
                .isNotEmpty();
    }

    @Test
    void refuses_an_empty_statement_with_rows() {
        assertThat(errors(example.replace("\"empty\": false", "\"empty\": true")))
                .isNotEmpty();
    }

    private static Set<ValidationMessage> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
