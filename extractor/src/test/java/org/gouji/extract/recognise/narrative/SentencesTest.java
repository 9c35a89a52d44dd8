package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of many provinces and every figure that they state; {@code sentences.txt} says how they are written down. */
class SentencesTest {

    private static final String INDENT = "    ";

    private record Case(List<String> lines, List<String> figures) {
        @Override
        public String toString() {
            return lines.get(lines.size() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_figure_is_read_and_no_other(Case sentences) {
        assertThat(Narrative.read(sentences.lines().toArray(String[]::new)))
                .containsExactlyInAnyOrderElementsOf(sentences.figures());
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^#.*\n", "").strip().split("\n\n+"))
                    .map(SentencesTest::parsed);
        }
    }

    private static Case parsed(String text) {
        Predicate<String> figure = line -> line.startsWith(INDENT);
        return new Case(
                text.lines().filter(figure.negate()).toList(),
                text.lines().filter(figure).map(String::strip).toList());
    }
}
