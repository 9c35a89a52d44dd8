package org.gouji.extract.sheet.display;

import java.util.HashMap;
import java.util.Map;

/** The formats that a workbook names by number only, as Chinese editions show them. */
public final class BuiltinFormats {

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HALF_DAY_MINUTE = "上午/下午h\"时\"mm\"分\"";
    private static final String HALF_DAY_SECOND = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CODES = codes();

    private BuiltinFormats() {}

    /** The format with this number; General where no edition knows it. */
    public static String code(int number) {
        return CODES.getOrDefault(number, "General");
    }

    private static Map<Integer, String> codes() {
        Map<Integer, String> codes = new HashMap<>(Map.of(
                1,
                "0",
                2,
                "0.00",
                3,
                "#,##0",
                4,
                "#,##0.00",
                9,
                "0%",
                10,
                "0.00%",
                11,
                "0.00E+00",
                12,
                "# ?/?",
                13,
                "# ??/??",
                49,
                "@"));
        codes.putAll(Map.of(
                5, "\"￥\"#,##0;\"￥\"-#,##0",
                6, "\"￥\"#,##0;\"￥\"-#,##0",
                7, "\"￥\"#,##0.00;\"￥\"-#,##0.00",
                8, "\"￥\"#,##0.00;\"￥\"-#,##0.00",
                37, "#,##0;-#,##0",
                38, "#,##0;-#,##0",
                39, "#,##0.00;-#,##0.00",
                40, "#,##0.00;-#,##0.00",
                48, "##0.0E+0"));
        codes.putAll(Map.of(
                41, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
                42, "_ \"￥\"* #,##0_ ;_ \"￥\"* -#,##0_ ;_ \"￥\"* \"-\"_ ;_ @_ ",
                43, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                44, "_ \"￥\"* #,##0.00_ ;_ \"￥\"* -#,##0.00_ ;_ \"￥\"* \"-\"??_ ;_ @_ "));
        codes.putAll(Map.of(
                14,
                "yyyy/m/d",
                15,
                "d-mmm-yy",
                16,
                "d-mmm",
                17,
                "mmm-yy",
                18,
                "h:mm AM/PM",
                19,
                "h:mm:ss AM/PM",
                20,
                "h:mm",
                21,
                "h:mm:ss",
                22,
                "yyyy/m/d h:mm"));
        codes.putAll(Map.of(45, "mm:ss", 46, "[h]:mm:ss", 47, "mm:ss.0", 30, "m-d-yy"));
        for (int number : new int[] {27, 36, 50, 52, 57}) {
            codes.put(number, YEAR_MONTH);
        }
        for (int number : new int[] {28, 29, 51, 53, 54, 58}) {
            codes.put(number, MONTH_DAY);
        }
        codes.putAll(Map.of(
                31, "yyyy\"年\"m\"月\"d\"日\"",
                32, "h\"时\"mm\"分\"",
                33, "h\"时\"mm\"分\"ss\"秒\"",
                34, HALF_DAY_MINUTE,
                55, HALF_DAY_MINUTE,
                35, HALF_DAY_SECOND,
                56, HALF_DAY_SECOND));
        return Map.copyOf(codes);
    }
}
