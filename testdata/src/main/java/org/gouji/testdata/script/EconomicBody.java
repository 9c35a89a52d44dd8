package org.gouji.testdata.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.testdata.facts.Accounts;
import org.gouji.testdata.facts.Facts;
import org.gouji.testdata.facts.Money;
import org.gouji.testdata.facts.Names;
import org.gouji.testdata.paper.Cell;

/**
 * Blocks of code, name and amount side by side, each listing some groups of the economic classification: {@code economics basic
 * all 301,303 302 310}. The first word is {@code basic}, {@code project} or {@code both}; with {@code used} instead of
 * {@code all} lines without an amount are left out.
 */
final class EconomicBody implements Body {

    @Override
    public List<List<Cell>> rows(String words, Facts facts, Style style, Ledger ledger) {
        String[] parts = words.split(" ", -1);
        Accounts accounts = facts.accounts();
        Map<String, BigDecimal> amounts = amounts(parts[0], accounts);
        boolean used = parts[1].equals("used");
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            blocks.add(codes(parts[i], used, amounts));
        }
        int height = blocks.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Cell> cells = new ArrayList<>();
            for (List<String> block : blocks) {
                cells.addAll(row < block.size() ? line(block.get(row), amounts, facts, style, ledger) : blank());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Map<String, BigDecimal> amounts(String kind, Accounts accounts) {
        if (kind.equals("basic")) {
            return accounts.basic();
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>(accounts.project());
        if (kind.equals("both")) {
            accounts.basic().forEach((code, amount) -> amounts.merge(code, amount, BigDecimal::add));
        }
        return amounts;
    }

    private static List<String> codes(String groups, boolean used, Map<String, BigDecimal> amounts) {
        List<String> codes = new ArrayList<>();
        for (String group : groups.split(",", -1)) {
            for (String code : Names.economics(group)) {
                if (!used || Accounts.economic(amounts, code).signum() != 0) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    private static List<Cell> line(
            String code, Map<String, BigDecimal> amounts, Facts facts, Style style, Ledger ledger) {
        BigDecimal amount = Accounts.economic(amounts, code);
        String printed = style.inTable(amount.signum() == 0 ? Money.ZERO : amount);
        if (!printed.isEmpty() && Character.isDigit(printed.charAt(0))) {
            ledger.number(
                    "",
                    code,
                    Names.economic(code),
                    "final",
                    amount,
                    facts.accounts().unit());
        }
        return List.of(
                new Cell(code, 1, 1, Cell.Align.CENTRE),
                new Cell(Names.economic(code), 1, 1, Cell.Align.LEFT),
                new Cell(printed, 1, 1, Cell.Align.RIGHT));
    }

    private static List<Cell> blank() {
        return List.of(Cell.of(""), Cell.of(""), Cell.of(""));
    }
}
