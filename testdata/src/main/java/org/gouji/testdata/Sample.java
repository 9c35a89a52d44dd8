package org.gouji.testdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.testdata.draw.DocxWriter;
import org.gouji.testdata.draw.PdfWriter;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.script.Script;

/**
 * An invented document: a layout filled with the accounts of a department.
 *
 * @param id the folder under {@code testdata/documents}
 * @param accounts the accounts' resource
 * @param about what it is, for {@code origin.md}
 */
public record Sample(String id, String accounts, String about) {

    /** All samples. */
    public static final List<Sample> ALL = List.of(new Sample(
            "national",
            "nongye",
            "The nine national tables with the whole narrative, in the order of the Ministry's model."));

    /** The sample as it is checked in. */
    public Paper paper() {
        return Script.of(id).write(Facts.of(accounts, BigDecimal.ONE));
    }

    /** The sample with another department, another year, other amounts and its tables in another order. */
    public Paper changed(String entity, int year, BigDecimal factor, long order) {
        return Script.of(id).shuffled(order).write(Facts.of(accounts, factor).renamed(entity, year));
    }

    public static byte[] pdf(Paper paper) {
        return PdfWriter.write(paper);
    }

    public static byte[] docx(Paper paper) {
        return DocxWriter.write(paper);
    }

    /** What the paper states, as {@code observations.csv}. */
    public static String csv(Paper paper) {
        return paper.observations().stream()
                .map(Observation::csv)
                .collect(Collectors.joining("\n", Observation.HEADER + '\n', "\n"));
    }
}
