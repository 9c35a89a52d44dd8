package org.gouji.extract.sheet.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.sheet.display.Token.Kind;

/** Cuts a number format into its sections and their pieces. */
final class FormatScanner {

    private static final String DATE_LETTERS = "ymdhsea";

    private static final Pattern GENERAL = Pattern.compile("General|G/通用格式", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_DAY = Pattern.compile("AM/PM|A/P|上午/下午", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("[Ee][+-](?=[0#?])");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");

    private static final Pattern RED = Pattern.compile("Red|红色?|(?:Color|颜色) ?3", Pattern.CASE_INSENSITIVE);

    private final String code;
    private final List<Section> sections = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();
    private boolean red;
    private int at;

    private FormatScanner(String code) {
        this.code = code;
    }

    /** The sections of a format, parted by semicolons; at least one. */
    static List<Section> scan(String code) {
        FormatScanner scanner = new FormatScanner(code);
        while (scanner.at < code.length()) {
            scanner.step();
        }
        scanner.endSection();
        return scanner.sections;
    }

    private void step() {
        char letter = code.charAt(at);
        switch (letter) {
            case ';' -> {
                endSection();
                at++;
            }
            case '"' -> quoted();
            case '\\', '!' -> {
                tokens.add(Token.literal(next()));
                at += 2;
            }
            case '_' -> {
                tokens.add(Token.literal(" ")); // as wide as the next character, which is not printed
                at += 2;
            }
            case '*' -> at += 2; // fills the cell with the next character
            case '[' -> bracketed();
            default -> {
                if (!word(GENERAL, Kind.GENERAL)
                        && !word(HALF_DAY, Kind.HALF_DAY)
                        && !word(EXPONENT, Kind.OTHER_NOTATION)) {
                    symbol(letter);
                }
            }
        }
    }

    private void endSection() {
        sections.add(new Section(condition, red, tokens));
        tokens = new ArrayList<>();
        condition = Optional.empty();
        red = false;
    }

    private void quoted() {
        int end = code.indexOf('"', at + 1);
        end = end < 0 ? code.length() : end;
        tokens.add(Token.literal(code.substring(at + 1, end)));
        at = end + 1;
    }

    private String next() {
        return at + 1 < code.length() ? code.substring(at + 1, at + 2) : "";
    }

    /** A condition, a currency, a time that runs on; languages and colours other than red change nothing. */
    private void bracketed() {
        int end = code.indexOf(']', at);
        end = end < 0 ? code.length() : end;
        String inside = code.substring(at + 1, end);
        Matcher compared = CONDITION.matcher(inside);
        Matcher currency = CURRENCY.matcher(inside);
        if (compared.matches()) {
            condition = Optional.of(Condition.of(compared.group(1), compared.group(2)));
        } else if (currency.matches()) {
            tokens.add(Token.literal(currency.group(1)));
        } else if (ELAPSED.matcher(inside).matches()) {
            tokens.add(new Token(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT)));
        } else {
            red |= RED.matcher(inside).matches();
        }
        at = end + 1;
    }

    private boolean word(Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(code).region(at, code.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        tokens.add(new Token(kind, matcher.group()));
        at = matcher.end();
        return true;
    }

    private void symbol(char letter) {
        if (DATE_LETTERS.indexOf(Character.toLowerCase(letter)) >= 0) {
            dateField(letter);
            return;
        }
        String text = String.valueOf(letter);
        tokens.add(
                switch (letter) {
                    case '0', '#', '?' -> new Token(Kind.DIGIT, text);
                    case '.' -> new Token(Kind.POINT, text);
                    case ',' -> new Token(Kind.COMMA, text);
                    case '%' -> new Token(Kind.PERCENT, text);
                    case '@' -> new Token(Kind.TEXT, text);
                    case '/' -> new Token(Kind.OTHER_NOTATION, text);
                    default -> Token.literal(text);
                });
        at++;
    }

    private void dateField(char letter) {
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(letter)) {
            end++;
        }
        tokens.add(new Token(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT)));
        at = end;
    }
}
