package org.gouji.model.output;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.Check;
import org.gouji.model.rule.Coverage;
import org.gouji.model.rule.Evidence;
import org.gouji.model.rule.Finding;
import org.gouji.model.rule.Gap;
import org.gouji.model.rule.Outcome;
import org.gouji.model.rule.Report;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
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

/** A small disclosure with one of everything that can be written down. */
final class Example {

    private static final Provenance HEADING = new Provenance.PageRegion(1, new Box(72, 90, 200, 104));
    private static final Provenance TOTAL = new Provenance.PageRegion(2, new Box(300.04, 120.06, 351, 131.5));

    private Example() {}

    static Disclosure disclosure() {
        Block.Paragraph paragraph = Block.Paragraph.of("一、收入说明", HEADING);
        Section section = new Section(2, "一、", "收入说明", HEADING, List.of("情况说明"), List.of(paragraph));
        Source source = new Source("示例, 1.pdf", Format.PDF, 2, List.of(paragraph), List.of());
        return new Disclosure(
                new Outline(source, List.of(section)),
                new Identity("青溪县档案馆", Optional.of(2023), Kind.FINAL_ACCOUNTS),
                List.of(income(), empty()),
                List.of(Notice.of("odd", "奇怪"), Notice.at(TOTAL, "unread-figure", "第 2 页的数字无法辨认")));
    }

    static Report report() {
        RuleId rule = new RuleId("T2-01");
        Evidence total = new Evidence(
                "disputed",
                "income",
                "",
                Side.INCOME,
                "201",
                "一般公共服务支出",
                "total",
                Optional.of(new BigDecimal("1200.00")),
                "1,200.00",
                TOTAL);
        Gap gap = new Gap(
                new BigDecimal("1100.00"),
                new BigDecimal("1200.00"),
                new BigDecimal("100.00"),
                new BigDecimal("0.015"),
                Unit.TEN_THOUSAND_YUAN);
        Finding finding = new Finding(
                rule,
                Severity.ERROR,
                "收入决算表：不一致",
                Optional.of(gap),
                List.of(total),
                List.of(new RuleId("X-01")),
                "一位数字不同",
                "0a1b");
        return new Report(
                List.of(new Check(rule, Outcome.FAIL, 2, 1, "")),
                List.of(finding),
                List.of(new Coverage("income", "", 1, 1, List.of())),
                0,
                List.of());
    }

    private static Statement income() {
        Map<String, Figure> values = new LinkedHashMap<>();
        values.put(
                "total",
                new Figure.Printed(new Amount(new BigDecimal("1200.00"), Unit.TEN_THOUSAND_YUAN), "1,200.00", TOTAL));
        values.put("change", new Figure.Words("持平", "持平", Unit.NONE, new Provenance.TextLine(7)));
        values.put("other", new Figure.Unread("1?0", "字形没有对应的字符", TOTAL));
        Row row = new Row(1, Side.INCOME, "201", "一般公共服务支出", 1, values, Map.of("备注", "含\"上年\""));
        return new Statement("income", "收入决算表", "", Unit.TEN_THOUSAND_YUAN, false, HEADING, List.of(row));
    }

    private static Statement empty() {
        Provenance place = new Provenance.TableCell(3, 1, 1);
        return new Statement("government_fund", "政府性基金", "本级", Unit.NONE, true, place, List.of());
    }
}
