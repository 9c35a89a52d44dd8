package org.gouji.extract.flow;

import java.util.List;
import java.util.Locale;

/** Writes an ordinal in the formats of Word's automatic numbering that Chinese documents use. */
final class OrdinalFormat {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final List<String> PLACES = List.of("", "十", "百", "千");
    private static final List<String> LEGAL_PLACES = List.of("", "拾", "佰", "仟");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMAN =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

    /** Unicode has the enclosed numbers 1 to 20 only. */
    private static final int MAX_ENCLOSED = 20;

    private static final int MAX_ENCLOSED_IDEOGRAPH = 10;
    private static final int MAX_COUNTING = 9999;
    private static final int LETTERS = 26;

    private OrdinalFormat() {}

    /**
     * The number as printed: 3 in {@code chineseCounting} is 三.
     *
     * @param format a value of ST_NumberFormat; one that is not known here is written as digits
     */
    static String write(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', MAX_ENCLOSED);
            case "decimalEnclosedParen" -> enclosed(number, '⑴', MAX_ENCLOSED);
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', MAX_ENCLOSED);
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', MAX_ENCLOSED_IDEOGRAPH);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counting(number, LEGAL_DIGITS, LEGAL_PLACES);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitByDigit(number);
            case "ideographTraditional" -> cyclic(number, STEMS);
            case "ideographZodiac" -> cyclic(number, BRANCHES);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(number, DIGITS, PLACES);
            default -> Integer.toString(number);
        };
    }

    /** 12 is 十二, 20 is 二十, 105 is 一百零五; the legal form writes 壹拾贰 in full. */
    private static String counting(int number, String digits, List<String> places) {
        if (number <= 0 || number > MAX_COUNTING) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                text.append(places.get(place));
                gap = false;
            }
        }
        return text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }

    private static String digitByDigit(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(digit == '0' ? '〇' : DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
        return text.toString();
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number > MAX_COUNTING ? 0 : number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN.get(i));
            }
        }
        return text.isEmpty() ? Integer.toString(number) : text.toString();
    }

    /** A to Z, then AA, BB, as Word does. */
    private static String letters(int number, char first) {
        if (number <= 0) {
            return Integer.toString(number);
        }
        char letter = (char) (first + (number - 1) % LETTERS);
        return Character.toString(letter).repeat(Math.min(number, MAX_COUNTING) / LETTERS + 1);
    }

    private static String enclosed(int number, char first, int last) {
        return number >= 1 && number <= last ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String cyclic(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }
}
