package org.gouji.extract.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Block;
import org.gouji.model.statement.Disclosure;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.WorkbookWriter;
import org.gouji.testdata.draw.WorkbookWriter.Layout;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document in workbooks of several kinds. */
class WorkbookTest {

    static final List<Sample> SAMPLES = Sample.ALL;

    static Stream<Arguments> layouts() {
        return Sample.ALL.stream()
                .flatMap(sample -> Stream.of(new Layout(true, true), new Layout(false, false), new Layout(true, false))
                        .map(layout -> Arguments.of(sample, layout)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void tables_under_each_other_and_tables_without_lines_hold_the_same_figures(Sample sample, Layout layout)
            throws UnreadableFile {
        Paper paper = sample.paper();

        Disclosure disclosure = new Extractor().extract("document.xlsx", WorkbookWriter.xlsx(paper, layout));

        assertThat(Difference.between(paper.observations(), Reading.observations(disclosure)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void an_old_workbook_shows_the_same_as_a_new_one(Sample sample) throws UnreadableFile {
        Paper paper = sample.paper();

        assertThat(blocks(Reading.read(paper, "xls"))).isEqualTo(blocks(Reading.read(paper, "xlsx")));
    }

    private static List<Block> blocks(Disclosure disclosure) {
        return disclosure.outline().source().blocks();
    }
}
