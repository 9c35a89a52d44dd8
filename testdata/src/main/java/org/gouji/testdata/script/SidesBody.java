package org.gouji.testdata.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.facts.Names;
import org.gouji.testdata.paper.Cell;

/**
 * Income beside expenditure: {@code sides summary numbered final ; final} or {@code sides fiscal plain final ; total
 * general_budget}, the words behind it being the measures of the left and of the right side. {@code numbered} adds the columns
 * 行次.
 */
final class SidesBody implements Body {

    private static final String ORDINALS = "一二三四五六七八九十";
    private static final List<String> PURSES = List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");

    @Override
    public List<List<Cell>> rows(String words, Facts facts, Style style, Ledger ledger) {
        String[] parts = words.split(" ", 3);
        String[] measures = parts[2].split(" ; ", -1);
        boolean fiscal = parts[0].equals("fiscal");
        List<String> left = fiscal ? fiscalIncome() : income();
        List<String> right = fiscal ? fiscalExpenditure() : expenditure();
        Template template = new Template(facts, style, ledger);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.addAll(half("income", left.get(i), parts[1].equals("numbered") ? i + 1 : 0, measures[0], template));
            int number = parts[1].equals("numbered") ? left.size() + i + 1 : 0;
            row.addAll(half("expenditure", right.get(i), number, measures[1], template));
            rows.add(row);
        }
        return rows;
    }

    private static List<Cell> half(String side, String label, int number, String measures, Template template) {
        String printed = label.replaceFirst("#.*", "");
        boolean sum = printed.endsWith("合计") || printed.endsWith("总计");
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(printed, 1, 1, sum ? Cell.Align.CENTRE : Cell.Align.LEFT));
        if (number > 0) {
            cells.add(Cell.centred(String.valueOf(number), 1, 1));
        }
        for (String measure : measures.split(" ", -1)) {
            String item = label.replaceFirst("^[" + ORDINALS + "]+、", "");
            String text = label.isEmpty() ? "" : template.cell('{' + side + '>' + item + ':' + measure + '}');
            cells.add(new Cell(text, 1, 1, Cell.Align.RIGHT));
        }
        return cells;
    }

    private static List<String> income() {
        List<String> lines = new ArrayList<>();
        List<String> sources =
                new ArrayList<>(PURSES.stream().map(purse -> purse + "收入").toList());
        sources.addAll(List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"));
        number(sources, lines);
        pad(lines, Names.functions(3).size());
        lines.addAll(List.of("本年收入合计", "使用非财政拨款结余", "年初结转和结余", "总计"));
        return lines;
    }

    private static List<String> expenditure() {
        List<String> lines = classes();
        lines.addAll(List.of("本年支出合计", "结余分配", "年末结转和结余", "总计"));
        return lines;
    }

    private static List<String> fiscalIncome() {
        List<String> lines = new ArrayList<>();
        number(PURSES, lines);
        pad(lines, Names.functions(3).size());
        lines.addAll(List.of("本年收入合计", "年初财政拨款结转和结余"));
        number(PURSES.stream().map(purse -> purse + "#结转").toList(), lines);
        lines.add("总计");
        return lines;
    }

    private static List<String> fiscalExpenditure() {
        List<String> lines = classes();
        lines.addAll(List.of("本年支出合计", "年末财政拨款结转和结余", "", "", "", "总计"));
        return lines;
    }

    private static List<String> classes() {
        List<String> lines = new ArrayList<>();
        number(Names.functions(3).stream().map(Names::function).toList(), lines);
        return lines;
    }

    private static void number(List<String> labels, List<String> into) {
        for (int i = 0; i < labels.size(); i++) {
            into.add(ordinal(i + 1) + '、' + labels.get(i));
        }
    }

    private static void pad(List<String> lines, int size) {
        String[] blank = new String[size - lines.size()];
        Arrays.fill(blank, "");
        lines.addAll(List.of(blank));
    }

    /** 一 to 二十九. */
    private static String ordinal(int number) {
        String ten = number < 10 ? "" : number < 20 ? "十" : "二十";
        return ten + (number % 10 == 0 ? "" : ORDINALS.substring(number % 10 - 1, number % 10));
    }
}
