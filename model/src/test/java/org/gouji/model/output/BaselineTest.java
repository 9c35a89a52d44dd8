package org.gouji.model.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.output.Checked.Suppressed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    @TempDir
    private Path folder;

    @Test
    void what_it_does_not_know_is_new() throws IOException {
        Checked checked = apply("fingerprint,date,reason\nffff,2024-05-06,已核对\n");

        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.suppressed()).isEmpty();
    }

    @Test
    void what_it_knows_is_suppressed_with_date_and_reason() throws IOException {
        Checked checked = apply("fingerprint,date,reason\n0a1b,2024-05-06,已核对\n");

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.suppressed())
                .extracting(Suppressed::waiver)
                .containsExactly(new Waiver("2024-05-06", "已核对"));
    }

    @Test
    void a_line_that_names_a_document_counts_for_it_alone() throws IOException {
        String line = "document,fingerprint\n甲.pdf,0a1b\n";

        assertThat(apply("甲.pdf", line.getBytes(StandardCharsets.UTF_8)).suppressed())
                .hasSize(1);
        assertThat(apply("乙.pdf", line.getBytes(StandardCharsets.UTF_8)).suppressed())
                .isEmpty();
    }

    @Test
    void the_csv_of_findings_is_a_baseline_and_keeps_what_is_filled_in() throws IOException {
        String all = csv(Baseline.none().apply("甲.pdf", Example.report()));
        String filled = all.replace(",new,,", ",new,2024-05-06,已核对");

        Checked checked = apply("甲.pdf", filled.getBytes(StandardCharsets.UTF_8));

        assertThat(csv(checked)).isEqualTo(filled.replace(",new,", ",known,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_spreadsheet_may_have_saved_it(String charset) throws IOException {
        String saved = "\ufefffingerprint,date,reason,,\r\n0a1b , 2024-05-06,已核对,,\r\n,,,,\r\n0c0d\r\n";
        String text = charset.equals("UTF-8") ? saved : saved.substring(1);

        assertThat(apply("甲.pdf", text.getBytes(Charset.forName(charset))).suppressed())
                .extracting(Suppressed::waiver)
                .containsExactly(new Waiver("2024-05-06", "已核对"));
    }

    @Test
    void without_fingerprints_it_is_none() {
        assertThatThrownBy(() -> apply("a,b\n1,2\n")).hasMessage("没有 fingerprint 列");
        assertThatThrownBy(() -> apply("")).hasMessage("没有 fingerprint 列");
    }

    @Test
    void broken_quotes_are_said_in_chinese() {
        assertThatThrownBy(() -> apply("fingerprint\n\"0a1b\"x\n")).hasMessage("不是完好的 CSV 文件");
    }

    private Checked apply(String csv) throws IOException {
        return apply("甲.pdf", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Checked apply(String document, byte[] csv) throws IOException {
        return Baseline.read(Files.write(folder.resolve("基线.csv"), csv)).apply(document, Example.report());
    }

    private static String csv(Checked checked) throws IOException {
        StringWriter out = new StringWriter();
        FindingsCsv.begin(out).write(checked);
        return out.toString();
    }
}
