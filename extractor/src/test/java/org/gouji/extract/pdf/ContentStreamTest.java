package org.gouji.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContentStreamTest {

    @Test
    void operands_stand_before_their_operator() throws IOException {
        assertThat(read("q 1 0 0 1 72.5 -8 cm /F1 12 Tf Q"))
                .containsExactly("SAVE", "TRANSFORM 1.0 0.0 0.0 1.0 72.5 -8.0", "SET_FONT /F1 12.0", "RESTORE");
    }

    @Test
    void the_elements_of_an_array_are_operands_one_after_the_other() throws IOException {
        assertThat(read("[(one)-250(two)]TJ")).containsExactly("SHOW_SPACED (one) -250.0 (two)");
    }

    @Test
    void words_that_need_no_space_between_them_are_told_apart() throws IOException {
        assertThat(read("BT/F1 9 Tf(a)Tj<62>Tj ET Q1 0 0 1 2 3cm"))
                .containsExactly(
                        "BEGIN_TEXT",
                        "SET_FONT /F1 9.0",
                        "SHOW (a)",
                        "SHOW (b)",
                        "END_TEXT",
                        "RESTORE",
                        "TRANSFORM 1.0 0.0 0.0 1.0 2.0 3.0");
    }

    @Test
    void values_comments_and_operators_without_meaning_here_are_passed_over() throws IOException {
        assertThat(read("/P <</MCID 3 /Shown true>> BDC % a note (\n 1 w EMC\n\n3 M true 5 6 m"))
                .containsExactly("OTHER /P /MCID 3.0 /Shown", "OTHER 1.0", "OTHER", "OTHER 3.0", "MOVE 5.0 6.0");
    }

    @Test
    void escapes_in_a_string_stand_for_their_characters() throws IOException {
        assertThat(read("(a\\(b\\)(c)\\\\ \\101\\1012\\7x\\\r\ny) Tj")).containsExactly("SHOW (a(b)(c)\\ AA2\u0007xy)");
    }

    @Test
    void a_hexadecimal_string_may_hold_spaces_and_lack_its_last_digit() throws IOException {
        assertThat(read("<41 4\n2 5> Tj")).containsExactly("SHOW (ABP)");
    }

    @Test
    void a_string_that_is_not_closed_ends_with_the_content() throws IOException {
        assertThat(read("q (abc")).containsExactly("SAVE");
        assertThat(read("q (abc\\")).containsExactly("SAVE");
        assertThat(read("q <41")).containsExactly("SAVE");
    }

    @Test
    void characters_of_a_name_may_be_spelt_by_their_numbers() throws IOException {
        assertThat(read("/F#31 1 Tf /\u00e5\u00ae\u008b 1 Tf")).containsExactly("SET_FONT /F1 1.0", "SET_FONT /宋 1.0");
    }

    @Test
    void the_data_of_an_image_are_no_content() throws IOException {
        assertThat(read("q BI /W 2 /H 1 /CS /G ID EI\u0001\u0002 (EIEI\u00ff EI Q n"))
                .containsExactly("SAVE", "OTHER", "INLINE_IMAGE /W 2.0 /H 1.0 /CS /G", "RESTORE", "END_PATH");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-7.25, -7.25",
        "+3, 3",
        ".5, 0.5",
        "-.5, -0.5",
        "4., 4",
        "--9, -9",
        "5-3, 53",
        "-, 0",
        "., 0",
        "0.000000000000000000000000001, 0",
        "123456789012345678901234567890, 1.2345679e29"
    })
    void a_number_is_read_as_programs_write_it(String printed, float value) throws IOException {
        ContentStream stream = stream(printed + " w");

        assertThat(stream.next()).isTrue();
        assertThat(stream.operands().number(0)).isEqualTo(value);
    }

    @RepeatedTest(50)
    void a_number_is_the_nearest_there_is(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        String printed = Long.toString(random.nextLong() >> (14 + random.nextInt(48))) + "." + random.nextInt(1_000)
                + random.nextInt(1_000);
        ContentStream stream = stream(printed + " w");

        assertThat(stream.next()).isTrue();
        assertThat(stream.operands().number(0)).isEqualTo(Float.parseFloat(printed));
    }

    @RepeatedTest(50)
    void any_bytes_are_read_to_their_end(RepetitionInfo repetition) throws IOException {
        byte[] bytes = new byte[400];
        new Random(repetition.getCurrentRepetition()).nextBytes(bytes);
        ContentStream stream = new ContentStream(bytes);
        int operators = 0;
        while (stream.next()) {
            operators++;
        }

        assertThat(operators).isLessThan(bytes.length);
        assertThat(stream.next()).isFalse();
    }

    private static ContentStream stream(String content) {
        return new ContentStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> read(String content) throws IOException {
        ContentStream stream = stream(content);
        List<String> read = new ArrayList<>();
        while (stream.next()) {
            StringJoiner line = new StringJoiner(" ");
            line.add(stream.operator().name());
            for (int i = 0; i < stream.operands().size(); i++) {
                line.add(operand(stream.operands(), i));
            }
            read.add(line.toString());
        }
        return read;
    }

    private static String operand(Operands operands, int index) {
        return operands.isNumber(index)
                ? String.valueOf(operands.number(index))
                : operands.name(index).map(name -> "/" + name.getName()).orElseGet(() -> string(operands, index));
    }

    private static String string(Operands operands, int index) {
        return "(" + new String(operands.string(index).orElseThrow(), StandardCharsets.ISO_8859_1) + ")";
    }
}
