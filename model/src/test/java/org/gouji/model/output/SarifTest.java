package org.gouji.model.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SarifTest {

    /** The schema as OASIS published it. */
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    private static final Checked FRESH = Baseline.none().apply("示例, 1.pdf", Example.report());

    private static final Checked WAIVED = new Checked(
            "附件1:示例.pdf",
            Example.report(),
            List.of(),
            List.of(new Checked.Suppressed(Example.report().findings().get(0), new Waiver("2024-05-06", "已核对原始凭证"))));

    @Test
    void is_what_the_official_schema_demands() throws IOException {
        assertThat(SCHEMA.validate(sarif(FRESH, WAIVED), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(sarif(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_notices_mistakes() throws IOException {
        String wrong = sarif(FRESH).replace("\"level\": \"error\"", "\"level\": \"serious\"");

        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_finding_has_its_rule_place_and_fingerprint() throws IOException {
        assertThat(sarif(FRESH))
                .contains(
                        "\"ruleId\": \"T2-01\"",
                        "\"uri\": \"%E7%A4%BA%E4%BE%8B,%201.pdf\"",
                        "\"gouji/v1\": \"0a1b\"",
                        "第 2 页")
                .doesNotContain("suppressions");
    }

    @Test
    void a_waived_finding_is_suppressed_with_its_reason() throws IOException {
        assertThat(sarif(WAIVED))
                .contains("\"kind\": \"external\"", "\"justification\": \"2024-05-06 已核对原始凭证\"")
                .contains("\"uri\": \"./%E9%99%84%E4%BB%B61:");
    }

    private static String sarif(Checked... documents) throws IOException {
        StringWriter out = new StringWriter();
        Sarif.write(Map.of("T2-01", "合计等于各项之和"), List.of(documents).iterator(), out);
        return out.toString();
    }
}
