package org.gouji.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.outline.Outline;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block;
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
import org.gouji.model.text.Numbers;

/**
 * A disclosure written as small text tables:
 *
 * <pre>
 * [income] or [self_evaluation.project 某项目]
 * side | code | item | total
 *      | 201  | 一般公共服务支出 | 12.00
 * [text 六、基本支出]
 * 一段文字
 * [contents]
 * 收入决算表
 * </pre>
 *
 * Money is in 万元, shares and rates in %, counts in 个, points in 分; a cell may print its unit after a space: {@code 3 人}, or an
 * underscore for none.
 */
final class Written {

    private static final Map<String, Unit> UNITS = Map.of(
            "share",
            Unit.PERCENT,
            "change_rate",
            Unit.PERCENT,
            "completion",
            Unit.PERCENT,
            "rate",
            Unit.PERCENT,
            "execution_rate",
            Unit.PERCENT,
            "weight",
            Unit.POINTS,
            "score",
            Unit.POINTS,
            "count",
            new Unit("个"));

    private final List<Statement> statements = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> contents = new ArrayList<>();

    private Written() {}

    static Disclosure disclosure(String text) {
        Written written = new Written();
        for (String block : text.strip().split("(?m)^(?=\\[)", -1)) {
            if (!block.isBlank()) {
                written.block(block.strip().lines().map(String::strip).toList());
            }
        }
        Source source = new Source("例.docx", Format.DOCX, 0, List.of(), List.of());
        return new Disclosure(
                new Outline(source, written.sections, written.contents),
                new Identity("青溪县档案馆", Optional.of(2023), Kind.FINAL_ACCOUNTS),
                written.statements,
                List.of());
    }

    private void block(List<String> lines) {
        String[] head = lines.get(0).substring(1, lines.get(0).indexOf(']')).split(" ", 2);
        String rest = head.length > 1 ? head[1] : "";
        if (head[0].equals("contents")) {
            contents.addAll(paragraphs(lines.subList(1, lines.size())));
        } else if (head[0].equals("text")) {
            text(rest, lines.subList(1, lines.size()));
        } else {
            table(head[0], rest, lines.subList(1, lines.size()));
        }
    }

    private void text(String heading, List<String> lines) {
        List<Block> blocks = paragraphs(lines);
        Provenance place = new Provenance.FlowParagraph(1);
        int comma = heading.indexOf('、');
        String ordinal = comma < 0 ? "" : heading.substring(0, comma + 1);
        sections.add(new Section(2, ordinal, heading.substring(comma + 1), place, List.of(), blocks));
    }

    private static List<Block> paragraphs(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(Block.Paragraph.of(line, new Provenance.FlowParagraph(blocks.size() + 1)));
        }
        return blocks;
    }

    private void table(String id, String subject, List<String> lines) {
        List<String> columns = cells(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(columns, cells(line), rows.size() + 1));
        }
        Provenance place = new Provenance.TableCell(statements.size() + 1, 1, 1);
        statements.add(new Statement(id, id, subject, Unit.TEN_THOUSAND_YUAN, rows.isEmpty(), place, rows)
                .withColumns(Set.copyOf(columns)));
    }

    private Row row(List<String> columns, List<String> cells, int number) {
        Map<String, Figure> values = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            String column = columns.get(at);
            if (List.of("side", "code", "item").contains(column)) {
                labels.put(column, cells.get(at));
            } else if (!cells.get(at).isEmpty()) {
                Provenance place = new Provenance.TableCell(statements.size() + 1, number, at + 1);
                values.put(column, figure(column, cells.get(at), place));
            }
        }
        Side side = List.of(Side.values()).stream()
                .filter(each -> each.id().equals(labels.getOrDefault("side", "")))
                .findFirst()
                .orElseThrow();
        return new Row(number, side, labels.getOrDefault("code", ""), labels.getOrDefault("item", ""), 0, values);
    }

    private static Figure figure(String column, String cell, Provenance place) {
        if (cell.equals("?")) {
            return new Figure.Unread("?", "字形无法辨认", place);
        }
        String[] parts = cell.split(" ", 2);
        Unit unit = parts.length > 1
                ? new Unit(parts[1].replace("_", ""))
                : UNITS.getOrDefault(column, Unit.TEN_THOUSAND_YUAN);
        return Numbers.parse(parts[0])
                .<Figure>map(value -> new Figure.Printed(new Amount(value, unit), parts[0], place))
                .orElseGet(() -> new Figure.Words(cell, cell, Unit.NONE, place));
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
