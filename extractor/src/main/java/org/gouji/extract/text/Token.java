package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between two spaces of a line.
 *
 * @param line the number of the line in the file
 */
record Token(String text, int line) {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]+");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    /** A sign of comparison, or the word for none, as forms of indicators have them in a column of its own. */
    private static final Pattern COMPARATOR = Pattern.compile("[＝=≥≤＞＜><≠]|定性");

    /** Whether a comparator is among the tokens of a line. */
    static boolean hasComparator(Line line) {
        return COMPARATOR.matcher(line.text()).find() && of(line).stream().anyMatch(Token::isComparator);
    }

    boolean isComparator() {
        return COMPARATOR.matcher(text).matches();
    }

    boolean isNumeric() {
        return Draft.isNumeric(text);
    }

    /**
     * The tokens of a line. Those that only the typesetter's space between Chinese and Latin has parted are one: behind a
     * comparator, where numbers stand in cells of their own, none.
     */
    static List<Token> of(Line line) {
        List<Token> tokens = new ArrayList<>();
        SPACES.splitAsStream(line.stripped()).forEach(text -> tokens.add(new Token(text, line.number())));
        int comparator = 0;
        while (comparator < tokens.size() && !tokens.get(comparator).isComparator()) {
            comparator++;
        }
        List<Token> joined = joinScripts(tokens.subList(0, comparator), comparator < tokens.size());
        joined.addAll(tokens.subList(comparator, tokens.size()));
        return joined;
    }

    private static List<Token> joinScripts(List<Token> tokens, boolean digitsToo) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            int last = joined.size() - 1;
            if (last >= 0 && areOne(joined.get(last).text(), token.text(), digitsToo)) {
                joined.set(last, new Token(joined.get(last).text() + token.text(), token.line()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean areOne(String before, String after, boolean digitsToo) {
        boolean change = isLatin(before.charAt(before.length() - 1)) != isLatin(after.charAt(0));
        String latin = isLatin(after.charAt(0)) ? after : before;
        return change && (digitsToo || LETTER.matcher(latin).find());
    }

    private static boolean isLatin(char character) {
        return character > ' ' && character < 0x80;
    }

    static String join(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }

    static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
