package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/** Understands the label of a line: code, name, depth and unit, however they are spread over cells. */
final class Labels {

    private static final Phrase DIGITS = Phrase.of("\\d+");
    private static final Phrase CODE_AND_NAME = Phrase.of("[\\[【(（]?(\\d{3}(?:\\d\\d){0,2})[]】)）]?[-.、]?(\\D.*)");

    /** A code that a program took for a number: 20101.00. */
    private static final Phrase CODE_AS_NUMBER = Phrase.of("(\\d{3}(?:\\d\\d){0,2})\\.0+");

    /** A code that a sheet shows as if it were an amount: 2,080,505. */
    private static final Phrase GROUPED = Phrase.of("\\d{1,3}(?:,\\d{3})+(?:\\.0+)?");

    private static final Phrase COLON = Phrase.of("[:：]$");

    /** The sub-heads of a code that stand beside the line 合计 in some forms. */
    private static final Phrase CODE_HEAD = Phrase.of("类|款|项|栏次");

    /** How the depth of an uncoded line shows: 一、 is 1, （一） 2, 1. 3, （1） 4. */
    private static final List<Phrase> DEPTHS = List.of(
            Phrase.of("[一二三四五六七八九十]+[、.].*"),
            Phrase.of("\\([一二三四五六七八九十]+\\).*"),
            Phrase.of("\\d{1,2}[、.](?!\\d).*"),
            Phrase.of("\\(\\d{1,2}\\).*|[①-⑳].*"));

    private Labels() {}

    /**
     * What names a line.
     *
     * @param code its classification code; empty where it has none
     * @param item its name without ordinal, unit and white space
     * @param level its depth, 0 where that cannot be told
     * @param unit the unit that it prints in brackets or that stands beside it; empty where there is none
     */
    record Label(String code, String item, int level, Optional<Unit> unit) {

        boolean isBlank() {
            return code.isEmpty() && item.isEmpty();
        }

        /** This label with a unit that it does not print itself. */
        Label in(Unit other) {
            return new Label(code, item, level, Optional.of(other));
        }
    }

    /** The label that these cells print, from the left: {@code 201 | 06 | 01 | 行政运行}, {@code 310资本性支出}. */
    static Label of(List<String> cells) {
        return of(cells, 0);
    }

    /**
     * The same where the code stands in pieces.
     *
     * @param piece the depth that its last piece stands at, 款 2 and 项 3; 0 where the code is in one piece
     */
    static Label of(List<String> cells, int piece) {
        StringBuilder code = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String text = Texts.squeeze(cell);
            String folded = ungrouped(Texts.fold(cell));
            Phrase.Search both = CODE_AND_NAME.search(text);
            Phrase.Search number = CODE_AS_NUMBER.search(folded);
            if (DIGITS.is(folded)) {
                code.append(folded);
            } else if (number.matches() && code.length() == 0) {
                code.append(number.group(1));
            } else if (both.matches() && code.length() == 0) {
                code.append(both.group(1));
                names.add(both.group(2));
            } else if (!text.isEmpty() && !CODE_HEAD.is(text)) {
                names.add(text);
            }
        }
        return label(code.toString(), String.join("", names), piece);
    }

    private static String ungrouped(String folded) {
        return GROUPED.is(folded) ? folded.replace(",", "") : folded;
    }

    private static Label label(String code, String printed, int piece) {
        String name = COLON.replaceFirst(printed, "");
        Units.Parted parted = Units.ofLabel(name);
        return new Label(code, Texts.label(parted.text()), level(code, name, piece), parted.unit());
    }

    private static int level(String code, String name, int piece) {
        if (!code.isEmpty() && piece > 0) {
            return piece;
        }
        if (!code.isEmpty()) {
            return (code.length() - 1) / 2;
        }
        String folded = Texts.fold(name);
        for (int depth = 0; depth < DEPTHS.size(); depth++) {
            if (DEPTHS.get(depth).is(folded)) {
                return depth + 1;
            }
        }
        return 0;
    }
}
