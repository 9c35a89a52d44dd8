package org.gouji.extract.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Part;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Statement;
import org.gouji.rules.Rules;
import org.gouji.testdata.Sample;
import org.gouji.testdata.paper.Cell;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One disclosure in several files. */
class TogetherTest {

    static final List<Sample> SAMPLES = Sample.ALL.stream()
            .filter(sample -> hasTablesAndText(sample.paper()))
            .toList();

    private static Source part(String name, byte[] bytes) throws UnreadableFile {
        Source source = new Extractor().read(name, bytes);
        return source.asPart(Part.of(source, bytes));
    }

    private static Disclosure together(Source... parts) {
        return new Extractor().understand(Source.together(List.of(parts)));
    }

    private static boolean hasTablesAndText(Paper paper) {
        return !paper.observations().isEmpty()
                && !paper.pages(true).pieces().isEmpty()
                && !paper.pages(false).pieces().isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void a_report_and_its_workbook_state_together_what_one_file_states(Sample sample) throws UnreadableFile {
        Paper paper = sample.paper();
        Source report = part("说明.docx", Sample.docx(paper.pages(false)));
        Source tables = part("表.xlsx", Sample.xlsx(paper.pages(true)));

        Disclosure disclosure = together(report, tables);

        assertThat(Difference.between(paper.observations(), Reading.observations(disclosure)))
                .isEmpty();
        assertThat(disclosure.identity().entity()).isEqualTo(paper.entity());
        assertThat(disclosure.identity().fiscalYear()).contains(paper.year());
    }

    @Test
    void no_heading_of_one_file_stands_above_what_another_says() throws UnreadableFile {
        String glossary = "第五部分 名词解释\n一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。\n";
        String report = "青溪县档案馆2023年度部门决算公开\n二、收入支出决算总体情况说明\n2023年度收入总计120.00万元。\n";

        Disclosure disclosure = together(
                part("名词解释.txt", glossary.getBytes(StandardCharsets.UTF_8)),
                part("报告.txt", report.getBytes(StandardCharsets.UTF_8)));

        assertThat(disclosure.statements()).extracting(Statement::id).containsExactly("narrative.totals");
    }

    @Test
    void every_figure_says_in_which_file_it_stands() throws UnreadableFile {
        Paper paper = Sample.of("national").paper();
        Disclosure disclosure = together(
                part("说明.docx", Sample.docx(paper.pages(false))), part("表.xlsx", Sample.xlsx(paper.pages(true))));

        for (Statement statement : disclosure.statements()) {
            String file = statement.id().startsWith("narrative.") ? "说明.docx" : "表.xlsx";
            assertThat(statement.rows())
                    .flatExtracting(row -> row.values().values())
                    .allSatisfy(figure -> assertThat(figure.place().file()).contains(file));
        }
    }

    @Test
    void tables_that_both_files_hold_are_stated_once() throws UnreadableFile {
        Paper paper = Sample.of("national").paper();

        Disclosure disclosure =
                together(part("报告.pdf", Sample.pdf(paper)), part("表.xls", Sample.xls(paper.pages(true))));

        assertThat(Difference.between(paper.observations(), Reading.observations(disclosure)))
                .isEmpty();
        assertThat(disclosure.statements())
                .filteredOn(statement -> !statement.id().startsWith("narrative."))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.copies()).hasSize(1));
        assertThat(Rules.check(disclosure).findings())
                .extracting(finding -> finding.rule().value())
                .doesNotContain("DOC-07");
    }

    @Test
    void a_figure_in_which_the_copies_of_a_table_differ_is_a_finding_with_both_places() throws UnreadableFile {
        Paper paper = Sample.of("national").paper();
        Paper slip = withSlip(paper.pages(true), 1, "158.74", "185.74");

        Disclosure disclosure = together(part("报告.docx", Sample.docx(paper)), part("表.xlsx", Sample.xlsx(slip)));

        assertThat(Rules.check(disclosure).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().value()).isEqualTo("DOC-07");
                    assertThat(finding.message()).contains("185.74", "158.74", "报告.docx");
                    assertThat(finding.evidence())
                            .extracting(evidence -> evidence.place().file().orElse(""))
                            .contains("报告.docx", "表.xlsx");
                });
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void a_second_copy_of_everything_adds_no_finding(Sample sample) throws UnreadableFile {
        byte[] report = Sample.docx(sample.paper());
        Source tables = part("表.xlsx", Sample.xlsx(sample.paper().pages(true)));

        assertThat(rules(together(part("报告.docx", report), tables)))
                .isEqualTo(rules(new Extractor().extract("报告.docx", report)));
    }

    private static List<String> rules(Disclosure disclosure) {
        return Rules.check(disclosure).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule().value())
                .sorted()
                .toList();
    }

    /** The paper with one text of one of its tables replaced where it first stands. */
    private static Paper withSlip(Paper paper, int table, String from, String to) {
        List<Piece> pieces = new ArrayList<>(paper.pieces());
        int at = indexes(pieces).get(table);
        Piece.Table old = (Piece.Table) pieces.get(at);
        List<List<Cell>> rows = new ArrayList<>(old.rows());
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = new ArrayList<>(rows.get(row));
            int cell = cells.stream().map(Cell::text).toList().indexOf(from);
            if (cell >= 0) {
                Cell wrong = cells.get(cell);
                cells.set(cell, new Cell(to, wrong.columns(), wrong.rows(), wrong.align()));
                rows.set(row, cells);
                break;
            }
        }
        pieces.set(at, new Piece.Table(old.widths(), old.headRows(), rows, old.look()));
        return paper.withPieces(pieces);
    }

    private static List<Integer> indexes(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at) instanceof Piece.Table)
                .boxed()
                .toList();
    }
}
