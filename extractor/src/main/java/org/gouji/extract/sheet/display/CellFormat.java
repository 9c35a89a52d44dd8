package org.gouji.extract.sheet.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.extract.sheet.display.Token.Kind;

/**
 * A number format, as Excel, WPS and LibreOffice write it: {@code #,##0.00_ ;[红色]\-#,##0.00\ }, {@code 0!.00,"万元"},
 * {@code yyyy"年"m"月"d"日"}. Shows a number with exactly the characters that the cell shows, apart from blanks that only
 * align it, and a minus where red ink says it.
 *
 * <p>Powers of ten and fractions are shown as plain numbers, Chinese numerals ({@code [DBNum1]}) as Arabic ones: people print them
 * where no figure stands. Which digits of an unformatted number a narrow column hides is not looked at.
 */
public final class CellFormat {

    /** Spreadsheets calculate with binary fractions and show their first 15 digits: 0.1 + 0.2 is 0.3. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** The longest format that Excel accepts is 255 characters. */
    private static final int LONGEST = 1024;

    private final List<Section> sections;

    private CellFormat(List<Section> sections) {
        this.sections = sections;
    }

    /** The format of a code such as {@code #,##0.00_ }; of none, and of one that no program accepts, 常规 (General). */
    public static CellFormat of(String code) {
        boolean readable = !code.isBlank() && code.length() <= LONGEST;
        return new CellFormat(FormatScanner.scan(readable ? code : "General"));
    }

    /** A stored number as spreadsheets take it: its first 15 digits. */
    public static BigDecimal stored(BigDecimal number) {
        return number.round(SHOWN_DIGITS);
    }

    /**
     * What the cell shows of a number; empty where the format hides it.
     *
     * @param number as {@link #stored} gives it
     * @param since1904 whether the workbook counts its days from 1904
     */
    public String show(BigDecimal number, boolean since1904) {
        int chosen = choose(number);
        if (chosen < 0) {
            return PlainNumber.show(number);
        }
        Section section = sections.get(chosen);
        boolean signed = number.signum() < 0 && (!saysMinus(chosen) || section.isMinusByColour());
        if (section.isDate()) {
            return DateSection.show(section, number, since1904).strip();
        }
        String shown = section.isPlain() ? plain(section, number) : NumberSection.show(section, number);
        return (signed ? "-" + shown.strip() : shown).strip();
    }

    /** What the cell shows of a text. */
    public String show(String text) {
        if (sections.size() < 4 || !sections.get(3).has(Kind.TEXT)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        sections.get(3).tokens().forEach(token -> shown.append(token.is(Kind.TEXT) ? text : token.text()));
        return shown.toString();
    }

    private static String plain(Section section, BigDecimal number) {
        String digits = PlainNumber.show(number.abs());
        StringBuilder shown = new StringBuilder();
        boolean done = false;
        for (Token token : section.tokens()) {
            if (token.is(Kind.LITERAL)) {
                shown.append(token.text());
            } else if (!done) {
                shown.append(digits);
                done = true;
            }
        }
        return shown.toString();
    }

    /** The section for a number; -1 where none is written for it. */
    private int choose(BigDecimal number) {
        int numbers = Math.min(sections.size(), 3);
        for (int i = 0; i < numbers - 1; i++) {
            if (condition(i).holds(number)) {
                return i;
            }
        }
        Section last = sections.get(numbers - 1);
        boolean fits = last.condition().map(own -> own.holds(number)).orElse(true);
        return fits ? numbers - 1 : -1;
    }

    private Condition condition(int section) {
        Condition usual =
                section == 1 ? Condition.NEGATIVE : sections.size() == 2 ? Condition.NOT_NEGATIVE : Condition.POSITIVE;
        return sections.get(section).condition().orElse(usual);
    }

    /** Whether a section is for negative numbers only, and so prints their minus, or brackets, itself. */
    private boolean saysMinus(int section) {
        boolean last = section == Math.min(sections.size(), 3) - 1;
        boolean own = sections.get(section).condition().isPresent();
        if (last && !own) {
            return sections.size() == 2 && condition(0).equals(Condition.NOT_NEGATIVE);
        }
        return condition(section).isOnlyNegative();
    }
}
