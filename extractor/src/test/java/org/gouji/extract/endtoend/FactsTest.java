package org.gouji.extract.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Statement;
import org.gouji.testdata.Sample;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the facts through a drawn document back to the facts. */
class FactsTest {

    static Stream<Arguments> documents() {
        return Stream.concat(Sample.ALL.stream(), Stream.of(Sample.NOTICE))
                .flatMap(sample -> Reading.FORMATS.stream().map(format -> Arguments.of(sample, format)));
    }

    static Stream<Arguments> disclosures() {
        return documents()
                .filter(arguments ->
                        !((Sample) arguments.get()[0]).paper().observations().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_figure_is_found_and_none_is_invented(Sample sample, String format) throws UnreadableFile {
        Paper paper = sample.paper();
        assertThat(differences(paper, Reading.read(paper, format))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_known_by_its_department_year_and_kind(Sample sample, String format) throws UnreadableFile {
        Paper paper = sample.paper();
        Disclosure disclosure = Reading.read(paper, format);
        assertThat(disclosure.identity().kind().id()).isEqualTo(paper.kind());
        if (!paper.kind().equals("other") && !paper.kind().equals("template")) {
            assertThat(disclosure.identity().entity()).isEqualTo(paper.entity());
            assertThat(disclosure.identity().fiscalYear()).contains(paper.year());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void statements_without_figures_are_there_and_empty(Sample sample, String format) throws UnreadableFile {
        Paper paper = sample.paper();
        List<String> empty = Reading.read(paper, format).statements().stream()
                .filter(Statement::empty)
                .map(Statement::id)
                .toList();
        assertThat(empty).containsExactlyInAnyOrderElementsOf(paper.empties());
    }

    @ParameterizedTest
    @MethodSource("disclosures")
    void another_department_year_scale_and_order_of_tables_change_nothing_but_the_figures(Sample sample, String format)
            throws UnreadableFile {
        Paper changed = sample.changed(2019, new BigDecimal("7.31"), 3);
        Disclosure disclosure = Reading.read(changed, format);
        assertThat(differences(changed, disclosure)).isEmpty();
        assertThat(disclosure.identity().entity()).isEqualTo(changed.entity());
        assertThat(disclosure.identity().fiscalYear()).contains(2019);
    }

    private static List<String> differences(Paper paper, Disclosure disclosure) {
        return Difference.between(paper.observations(), Reading.observations(disclosure));
    }
}
