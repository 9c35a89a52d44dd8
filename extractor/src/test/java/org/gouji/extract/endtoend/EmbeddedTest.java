package org.gouji.extract.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.statement.Disclosure;
import org.gouji.testdata.Sample;
import org.gouji.testdata.draw.DocWriter;
import org.gouji.testdata.draw.DocxWriter;
import org.gouji.testdata.draw.RtfWriter;
import org.gouji.testdata.paper.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same document with its tables in embedded workbooks. */
class EmbeddedTest {

    static final List<Sample> SAMPLES = Sample.ALL;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void tables_that_stand_in_the_page_as_embedded_workbooks_hold_the_same_figures(Sample sample)
            throws UnreadableFile {
        Paper paper = sample.paper();
        assertThat(differences(paper, "document.docx", DocxWriter.embedding(paper)))
                .isEmpty();
        assertThat(differences(paper, "document.doc", DocWriter.embedding(paper)))
                .isEmpty();
        assertThat(differences(paper, "document.rtf", RtfWriter.embedding(paper)))
                .isEmpty();
    }

    private static List<String> differences(Paper paper, String name, byte[] bytes) throws UnreadableFile {
        Disclosure disclosure = new Extractor().extract(name, bytes);
        return Difference.between(paper.observations(), Reading.observations(disclosure));
    }
}
