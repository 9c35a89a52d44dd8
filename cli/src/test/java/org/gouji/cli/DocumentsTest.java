package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.output.DisclosureJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of testdata through the command line: what holds for any output, whatever the document says. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("../testdata/documents");
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(?:pdf|docx|html|txt|xlsx|xls)");
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(DisclosureJson.class.getResourceAsStream("gouji-1.json"));

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(file -> DOCUMENT.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void follows_the_schema_and_is_the_same_in_every_run(Path document) throws JsonProcessingException {
        Shell first = Shell.gouji("extract", document);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(SCHEMA.validate(new ObjectMapper().readTree(first.out()))).isEmpty();
        assertThat(Shell.gouji("extract", document).out()).isEqualTo(first.out());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void has_an_observation_for_every_value_that_was_read(Path document) throws JsonProcessingException {
        JsonNode json =
                new ObjectMapper().readTree(Shell.gouji("extract", document).out());
        long values = json.findValues("values").stream()
                .flatMap(row -> Stream.iterate(row.elements(), each -> each.hasNext(), each -> each))
                .filter(each -> !each.next().has("unread"))
                .count();

        String csv = Shell.gouji("extract", "--format", "csv", document).out();

        assertThat(csv).startsWith("document,entity,fiscal_year,");
        assertThat(csv.split("\r\n")).hasSize((int) values + 1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void begins_with_a_byte_order_mark_where_excel_wants_one(Path document) {
        String plain = Shell.gouji("extract", "--format", "csv", document).out();

        assertThat(Shell.gouji("extract", "--format", "csv", "--bom", document).out())
                .isEqualTo("\ufeff" + plain);
        assertThat(Shell.gouji("extract", "--bom", document).out()).startsWith("{");
    }
}
