package org.gouji.testdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.testdata.draw.DocWriter;
import org.gouji.testdata.draw.DocxWriter;
import org.gouji.testdata.draw.HtmlWriter;
import org.gouji.testdata.draw.PagePrinter;
import org.gouji.testdata.draw.RtfWriter;
import org.gouji.testdata.draw.WorkbookWriter;
import org.gouji.testdata.draw.WorkbookWriter.Layout;
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
    public static final List<Sample> ALL = List.of(
            new Sample("national", "nongye", "The nine national tables with the whole narrative."),
            new Sample("sichuan", "shuili", "The thirteen tables of Sichuan, the narrative before them, two forms."),
            new Sample("yunnan", "wenlv", "The forms of Yunnan, 01 to 12, and the three forms of self-evaluation."),
            new Sample("shanghai", "canlian", "The nine tables and the narrative of Shanghai."),
            new Sample("moe", "daxue", "The four tables of universities under the Ministry of Education."),
            new Sample("hunan", "gonglu", "The forms of self-evaluation of Hunan."),
            new Sample("guangdong", "tushuguan", "A layout of our own with budget columns beside the final figures."),
            new Sample("budget", "nongye", "A budget, not final accounts."),
            new Sample("template", "nongye", "A blank form with placeholders."));

    /** What is no disclosure at all; it lies among the broken files. */
    public static final Sample NOTICE = new Sample("not-a-disclosure", "nongye", "A notice with a table and amounts.");

    /** The department that a changed sample tells of. */
    private static final String OTHER_ENTITY = "临溪市民政服务中心";

    /** The sample in this folder. */
    public static Sample of(String id) {
        return ALL.stream()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample " + id));
    }

    /** The sample as it is checked in. */
    public Paper paper() {
        return Script.of(id).write(Facts.of(accounts, BigDecimal.ONE));
    }

    /** The sample with another department, another year, other amounts and its tables in another order. */
    public Paper changed(int year, BigDecimal factor, long order) {
        return Script.of(id).shuffled(order).write(Facts.of(accounts, factor).renamed(OTHER_ENTITY, year));
    }

    public static byte[] pdf(Paper paper) {
        return PagePrinter.pdf(paper);
    }

    public static byte[] ofd(Paper paper) {
        return PagePrinter.ofd(paper);
    }

    public static byte[] html(Paper paper) {
        return HtmlWriter.write(paper);
    }

    public static byte[] docx(Paper paper) {
        return DocxWriter.write(paper);
    }

    public static byte[] doc(Paper paper) {
        return DocWriter.write(paper);
    }

    public static byte[] rtf(Paper paper) {
        return RtfWriter.write(paper);
    }

    public static byte[] xlsx(Paper paper) {
        return WorkbookWriter.xlsx(paper, Layout.USUAL);
    }

    public static byte[] xls(Paper paper) {
        return WorkbookWriter.xls(paper, Layout.USUAL);
    }

    /** What the paper states, as {@code observations.csv}. */
    public static String csv(Paper paper) {
        return paper.observations().stream()
                .map(Observation::csv)
                .map(line -> line + '\n')
                .collect(Collectors.joining("", Observation.HEADER + '\n', ""));
    }
}
