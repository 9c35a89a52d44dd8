package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.model.statement.Kind.BUDGET;
import static org.gouji.model.statement.Kind.FINAL_ACCOUNTS;
import static org.gouji.model.statement.Kind.SELF_EVALUATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Format;
import org.gouji.model.source.Provenance;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Amount;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Identity;
import org.gouji.model.statement.Kind;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.junit.jupiter.api.Test;

/** Which documents are one disclosure, by where they lie and what they say. */
class GroupingTest {

    private static final Provenance PLACE = new Provenance.TextLine(1);

    private final Grouping<String> grouping = new Grouping<>();
    private final List<String> decided = new ArrayList<>();

    private static Statement statement(String id, String... figures) {
        Map<String, Figure> values = new LinkedHashMap<>();
        for (String figure : figures) {
            Amount amount = new Amount(new BigDecimal(figure), Unit.TEN_THOUSAND_YUAN);
            values.put("m" + values.size(), new Figure.Printed(amount, figure, PLACE));
        }
        Row row = new Row(1, Side.NONE, "", "合计", 1, values);
        return new Statement(id, id, "", Unit.TEN_THOUSAND_YUAN, false, PLACE, List.of(row));
    }

    private static final Statement TEXT = statement("narrative.totals", "1");
    private static final Statement INCOME = statement("income", "1", "2", "3", "4");
    private static final Statement EXPENDITURE = statement("expenditure", "5", "6");

    private void add(String name, String entity, Integer year, Kind kind, Statement... statements) {
        Source source = new Source(name, Format.TEXT, 0, List.of(), List.of());
        Disclosure disclosure = new Disclosure(
                new Outline(source, List.of()),
                new Identity(entity, Optional.ofNullable(year), kind),
                List.of(statements),
                List.of());
        InputFile input = InputFile.of(name, new byte[1]);
        tell(grouping.add(Done.now(new Reading(input, disclosure), name)));
    }

    private void glossary(String name) {
        Source source = new Source(name, Format.TEXT, 0, List.of(), List.of());
        Section section = new Section(1, "第五部分", "名词解释", PLACE, List.of(), List.of());
        Disclosure disclosure = new Disclosure(
                new Outline(source, List.of(section)),
                new Identity("", Optional.empty(), Kind.OTHER),
                List.of(),
                List.of());
        tell(grouping.add(Done.now(new Reading(InputFile.of(name, new byte[1]), disclosure), name)));
    }

    private void accounts(String name, String entity, Integer year, Statement... statements) {
        add(name, entity, year, FINAL_ACCOUNTS, statements);
    }

    private void tell(List<List<Done<String>>> groups) {
        groups.stream()
                .map(group -> group.stream().map(Done::name).collect(Collectors.joining("+")))
                .forEach(decided::add);
    }

    private List<String> decided() {
        tell(grouping.end());
        return decided;
    }

    @Test
    void a_report_and_the_tables_beside_it_are_one() {
        accounts("报告.doc", "青溪县水利局", 2023, TEXT);
        accounts("表.xls", "", null, INCOME, EXPENDITURE);
        add("自评/自评.doc", "水利局", 2023, SELF_EVALUATION, statement("self_evaluation.project", "9"));

        assertThat(decided()).containsExactly("报告.doc+表.xls+自评/自评.doc");
    }

    @Test
    void a_glossary_belongs_to_what_lies_beside_it_and_makes_nothing_plain() {
        accounts("a/报告.doc", "青溪县水利局", 2023, TEXT, INCOME);
        glossary("a/名词解释.doc");
        accounts("b/表.xls", "", null, INCOME);
        glossary("b/名词解释.doc");
        glossary("c/名词解释.doc");
        accounts("d/水利局.doc", "水利局", 2023, TEXT);
        accounts("d/林业局.doc", "林业局", 2023, TEXT);
        glossary("d/名词解释.doc");

        assertThat(decided())
                .containsExactly(
                        "a/报告.doc+a/名词解释.doc",
                        "b/表.xls",
                        "b/名词解释.doc",
                        "c/名词解释.doc",
                        "d/水利局.doc",
                        "d/林业局.doc",
                        "d/名词解释.doc");
    }

    @Test
    void tables_alone_are_one_where_all_say_whose_they_are() {
        accounts("表1.xls", "水利局", 2023, INCOME);
        accounts("表2.xls", "水利局", 2023, EXPENDITURE);
        assertThat(decided()).containsExactly("表1.xls+表2.xls");

        decided.clear();
        accounts("表1.xls", "水利局", 2023, INCOME);
        accounts("表2.xls", "", 2023, EXPENDITURE);
        assertThat(decided()).containsExactly("表1.xls", "表2.xls");
    }

    @Test
    void two_departments_two_years_two_reports_or_a_budget_are_each_by_themselves() {
        accounts("a/1", "水利局", 2023, TEXT);
        accounts("a/2", "林业局", 2023, INCOME);
        accounts("b/1", "水利局", 2023, TEXT);
        accounts("b/2", "水利局", 2022, INCOME);
        accounts("c/1", "水利局", 2023, TEXT);
        accounts("c/2", "水利局", 2023, TEXT, INCOME);
        accounts("d/1", "水利局", 2023, TEXT);
        add("d/2", "水利局", 2023, BUDGET);

        assertThat(decided()).containsExactly("a/1", "a/2", "b/1", "b/2", "c/1", "c/2", "d/1", "d/2");
    }

    @Test
    void a_table_in_both_that_differs_in_a_slip_is_a_copy_and_another_table_is_not() {
        accounts("报告.doc", "水利局", 2023, TEXT, INCOME);
        accounts("表.xls", "水利局", 2023, statement("income", "1", "2", "3", "40"));
        assertThat(decided()).containsExactly("报告.doc+表.xls");

        decided.clear();
        accounts("汇总.doc", "水利局", 2023, TEXT, INCOME);
        accounts("本级.xls", "水利局", 2023, statement("income", "1", "20", "30", "40"));
        assertThat(decided()).containsExactly("汇总.doc", "本级.xls");
    }

    @Test
    void two_versions_of_the_same_tables_are_not_joined() {
        accounts("表.xls", "水利局", 2023, INCOME, EXPENDITURE);
        accounts("表.pdf", "水利局", 2023, INCOME, EXPENDITURE);

        assertThat(decided()).containsExactly("表.xls", "表.pdf");
    }

    @Test
    void folders_of_different_departments_are_looked_at_one_by_one() {
        accounts("县.zip!/水利局/报告.doc", "水利局", 2023, TEXT);
        accounts("县.zip!/水利局/表.xls", "", null, INCOME);
        accounts("县.zip!/林业局/报告.doc", "林业局", 2023, TEXT);
        accounts("县.zip!/林业局/附件/表.xls", "林业局", 2023, INCOME);
        accounts("县.zip!/教育局.pdf", "教育局", 2023, TEXT, INCOME);

        assertThat(decided())
                .containsExactly(
                        "县.zip!/水利局/报告.doc+县.zip!/水利局/表.xls",
                        "县.zip!/林业局/报告.doc+县.zip!/林业局/附件/表.xls",
                        "县.zip!/教育局.pdf");
    }

    @Test
    void the_tail_of_a_mixed_folder_is_not_taken_for_one_disclosure() {
        accounts("水利局.doc", "水利局", 2023, TEXT);
        accounts("林业局.doc", "林业局", 2023, TEXT);
        accounts("教育局.doc", "教育局", 2023, TEXT);
        accounts("表.xls", "", null, INCOME);

        assertThat(decided()).containsExactly("水利局.doc", "林业局.doc", "教育局.doc", "表.xls");
    }

    @Test
    void what_can_no_longer_be_one_disclosure_is_not_held_back() {
        accounts("a/1", "水利局", 2023, TEXT);
        assertThat(decided).isEmpty();
        accounts("b/1", "林业局", 2023, TEXT);
        assertThat(decided).containsExactly("a/1");
        accounts("b/2", "教育局", 2023, TEXT);
        assertThat(decided).containsExactly("a/1", "b/1", "b/2");
    }

    @Test
    void a_folder_of_very_many_documents_is_no_single_disclosure() {
        accounts("0", "水利局", 2023, TEXT);
        for (int i = 1; i <= 50; i++) {
            add(String.valueOf(i), "水利局", 2023, SELF_EVALUATION, statement("self_evaluation." + i, "1"));
        }

        assertThat(decided()).hasSize(51);
    }
}
