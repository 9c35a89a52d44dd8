package org.gouji.extract.recognise.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.outline.Outliner;
import org.gouji.model.outline.Outline;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Identity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Covers, parts and web pages of many kinds of departments and whose they are, from {@code covers.txt}. */
class CoversTest {

    private record Case(String identity, List<String> lines) {
        @Override
        public String toString() {
            return identity;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_says_whose_it_is(Case document) {
        List<Block> blocks = new ArrayList<>();
        for (String line : document.lines()) {
            blocks.add(Block.Paragraph.of(line, new Provenance.TextLine(blocks.size() + 1)));
        }
        Outline outline = Outliner.outline(new Source("t", Format.TEXT, 0, blocks, List.of()));
        Identity identity = IdentityRecogniser.of(outline).withKind(List.of());
        assertThat(identity.entity() + " " + identity.fiscalYear().orElse(0) + " " + identity.kind())
                .isEqualTo(document.identity());
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = CoversTest.class.getResourceAsStream("covers.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== ")).skip(1).map(CoversTest::parsed);
        }
    }

    private static Case parsed(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new Case(lines.get(0), lines.subList(1, lines.size()));
    }
}
