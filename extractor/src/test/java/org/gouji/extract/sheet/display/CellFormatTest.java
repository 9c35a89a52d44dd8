package org.gouji.extract.sheet.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    private static String show(String format, String number) {
        return CellFormat.of(format).show(CellFormat.stored(new BigDecimal(number)), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#,##0.00 | 1406.7700000000002 | 1,406.77",
                "0.00 | 63 | 63.00",
                "0.00 | 1.005 | 1.01",
                "0.00 | -0.4 | -0.40",
                "#,##0 | 1234567 | 1,234,567",
                "#,##0 | 999 | 999",
                "##,##0.00 | 12345 | 12,345.00",
                "000000 | 123 | 000123",
                "#,###.## | 1234.5 | 1,234.5",
                "0.## | 12 | 12",
                ".00 | 12.5 | 12.50",
                "0% | 1 | 100%",
                "0.00% | 0.65125 | 65.13%",
                "???0.0 | 12.3 | 12.3",
            })
    void digits_stand_in_their_places(String format, String number, String shown) {
        assertThat(show(format, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00, | 1234567 | 1234.57",
                "0.00,, | 1234567 | 1.23",
                "0,.00 | 1234567 | 1234.57",
                "#,##0.00,\"千元\" | 1234567 | 1,234.57千元",
                "0!.0, | 1234567 | 123.5",
                "0!.0000 | 12345678 | 1234.5678",
                "0\\.0000\"万元\" | 5 | 0.0005万元",
            })
    void commas_and_written_points_scale(String format, String number, String shown) {
        assertThat(show(format, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#,##0.00_ ;[Red]\\-#,##0.00\\  | -12.3 | -12.30",
                "#,##0.00;(#,##0.00) | -1.2 | (1.20)",
                "#,##0.00;[Red]#,##0.00 | -12.3 | -12.30",
                "0.00_ ;[红色]0.00\\  | -12.3 | -12.30",
                "0.00;[蓝色]0.00 | -12.3 | 12.30",
                "0.0_);[红色](0.0) | -3.25 | (3.3)",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -1234.5 | -1,234.50",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0 | -",
                "General;-General;\"-\" | 0 | -",
                "[>=10000]0.00,\"千\";0.00 | 12345 | 12.35千",
                "[>=10000]0.00,\"千\";0.00 | -5 | -5.00",
                "[=0]\"无\";0.00 | 0 | 无",
            })
    void sections_are_for_positive_negative_and_zero_or_for_their_condition(
            String format, String number, String shown) {
        assertThat(show(format, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\"年\"m\"月\"d\"日\" | 45291 | 2023年12月31日",
                "[$-804]yyyy\"年\"m\"月\";@ | 45291 | 2023年12月",
                "yyyy/m/d h:mm | 45291.5 | 2023/12/31 12:00",
                "yy-mm-dd | 45291 | 23-12-31",
                "h:mm AM/PM | 0.75 | 6:00 PM",
                "上午/下午h\"时\"mm\"分\" | 0.25 | 上午6时00分",
                "[h]:mm:ss | 1.5 | 36:00:00",
                "[$-804]aaaa | 45291 | 星期日",
                "m-d | 1 | 1-1",
                "yyyy-m-d | -1 | -1",
            })
    void dates_are_counted_days(String format, String number, String shown) {
        assertThat(show(format, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | 0.30000000000000004 | 0.3",
                "General | 1234.567890123 | 1234.56789",
                "General | 123456789012345 | 123456789012345",
                "General | -0.00001 | -0.00001",
                "General | 0.0000000000582 | 0",
                "G/通用格式\"元\" | 12 | 12元",
                "@ | 12.50 | 12.5",
                "0.00E+00 | 12345 | 12345",
                "# ?/? | 0.5 | 0.5",
            })
    void numbers_without_places_are_plain(String format, String number, String shown) {
        assertThat(show(format, number)).isEqualTo(shown);
    }

    @Test
    void a_format_may_hide_what_it_shows() {
        assertThat(show("#,##0;-#,##0;", "0")).isEmpty();
        assertThat(show(";;;", "12")).isEmpty();
    }

    @Test
    void a_currency_stands_before_its_amount() {
        assertThat(show("[$￥-804]#,##0.00", "12.5")).isEqualTo("￥12.50");
        assertThat(show(BuiltinFormats.code(44), "-12.5")).isEqualTo("￥-12.50");
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(CellFormat.of("yyyy-mm-dd").show(new BigDecimal("43829"), true))
                .isEqualTo("2023-12-31");
    }

    @Test
    void a_text_has_a_section_of_its_own() {
        assertThat(CellFormat.of("0;-0;0;\"合计\"@").show("（元）")).isEqualTo("合计（元）");
        assertThat(CellFormat.of("0.00").show("（元）")).isEqualTo("（元）");
    }
}
