package org.gouji.extract.sheet.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.gouji.extract.sheet.display.Token.Kind;

/** Shows a number as a date or a time, to the second: days since the beginning of 1900, or of 1904. */
final class DateSection {

    private static final LocalDateTime DAY_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final LocalDateTime DAY_ZERO_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();

    /** Spreadsheets take 1900 for a leap year: its first 60 days are numbered one too high. */
    private static final BigDecimal MARCH_1900 = new BigDecimal(61);

    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);

    /** The last day that spreadsheets know, the end of the year 9999. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);

    private static final int HALF_DAY = 12;
    private static final String WEEKDAYS = "一二三四五六日";

    private final List<Token> tokens;
    private final LocalDateTime time;
    private final long seconds;

    private DateSection(List<Token> tokens, LocalDateTime time, long seconds) {
        this.tokens = tokens;
        this.time = time;
        this.seconds = seconds;
    }

    /** A number that is no date, such as a negative one, is shown plain. */
    static String show(Section section, BigDecimal days, boolean since1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
            return PlainNumber.show(days);
        }
        long seconds =
                days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        boolean early = !since1904 && days.compareTo(MARCH_1900) < 0;
        LocalDateTime zero = since1904 ? DAY_ZERO_1904 : DAY_ZERO;
        LocalDateTime time = zero.plusDays(early ? 1 : 0).plusSeconds(seconds);
        return new DateSection(section.tokens(), time, seconds).write();
    }

    private String write() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            shown.append(
                    switch (token.kind()) {
                        case DATE -> field(token.text(), i);
                        case ELAPSED -> elapsed(token.text());
                        case HALF_DAY -> halfDay(token.text());
                        default -> token.text();
                    });
        }
        return shown.toString();
    }

    private String field(String letters, int at) {
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y', 'e' -> length == 2 ? padded(time.getYear() % 100, 2) : String.valueOf(time.getYear());
            case 'm' -> isMinute(at) ? padded(time.getMinute(), length) : month(length);
            case 'd' -> length > 2 ? weekday(length) : padded(time.getDayOfMonth(), length);
            case 'a' ->
                (length > 3 ? "星期" : "") + WEEKDAYS.charAt(time.getDayOfWeek().getValue() - 1);
            case 'h' -> padded(hour(), length);
            default -> padded(time.getSecond(), length);
        };
    }

    private String month(int length) {
        TextStyle style = length == 3 ? TextStyle.SHORT : TextStyle.FULL;
        return length > 2
                ? time.getMonth().getDisplayName(style, Locale.ENGLISH)
                : padded(time.getMonthValue(), length);
    }

    private String weekday(int length) {
        return time.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private int hour() {
        boolean halves = tokens.stream().anyMatch(token -> token.is(Kind.HALF_DAY));
        int hour = time.getHour();
        return halves ? (hour + HALF_DAY - 1) % HALF_DAY + 1 : hour;
    }

    private String halfDay(String names) {
        String[] halves = names.split("/", -1);
        return halves[time.getHour() < HALF_DAY ? 0 : 1];
    }

    private String elapsed(String letters) {
        long shown =
                switch (letters.charAt(0)) {
                    case 'h' -> seconds / 3600;
                    case 'm' -> seconds / 60;
                    default -> seconds;
                };
        return padded(shown, letters.length());
    }

    /** Whether {@code m} stands for minutes: behind an hour or before a second. */
    private boolean isMinute(int at) {
        return neighbour(at, -1) == 'h' || neighbour(at, 1) == 's';
    }

    private char neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Kind.DATE) || tokens.get(i).is(Kind.ELAPSED)) {
                return tokens.get(i).text().charAt(0);
            }
        }
        return ' ';
    }

    private static String padded(long number, int length) {
        return length > 1 && number < 10 ? "0" + number : String.valueOf(number);
    }
}
