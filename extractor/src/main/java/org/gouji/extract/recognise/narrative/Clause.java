package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.text.Phrase;

/**
 * The words before a number.
 *
 * @param line the paragraph
 * @param lead where the words behind the number before it begin
 * @param sentenceFrom where the sentence begins
 * @param end where the number begins
 */
record Clause(Line line, int lead, int sentenceFrom, int end) {

    /** The marks that end a clause, and those of them that end a sentence. */
    private static final String CLAUSE_ENDS = "，,；：。！？!?";

    private static final String SENTENCE_ENDS = "。！？!?";

    private static final Phrase WORDS = Phrase.of("[^，,；：。！？!?]+");

    /** Where the sentence that holds this place begins. */
    static int sentenceFrom(Line line, int place) {
        return lastEnd(SENTENCE_ENDS, line.text(), 0, place);
    }

    /** Where the sentences of a line end. */
    static List<Integer> sentenceEnds(Line line) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < line.text().length(); i++) {
            boolean last = i + 1 == line.text().length();
            if (last || SENTENCE_ENDS.indexOf(line.text().charAt(i)) >= 0) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    /** Where the clause of the number begins. */
    int from() {
        return lastEnd(CLAUSE_ENDS, line.text(), lead, end);
    }

    /** The clause of the number, up to it. */
    String words() {
        return line.text().substring(from(), end);
    }

    /** The clause with the number before it and the words before that: "完成年初预算12万元的". */
    String wordsOverNumber() {
        return line.text().substring(lastEnd(CLAUSE_ENDS, line.text(), sentenceFrom, lead), end);
    }

    /** All words behind the number before it. */
    String behindLead() {
        return line.text().substring(lead, end);
    }

    /** The clauses between the number before it and its own, nearest first. */
    List<String> earlier() {
        List<String> clauses = new ArrayList<>();
        Phrase.Search matcher = WORDS.search(line.text(), lead, from());
        while (matcher.find()) {
            clauses.add(0, matcher.group());
        }
        return clauses;
    }

    /** The sentence up to the number. */
    String sentence() {
        return line.text().substring(sentenceFrom, end);
    }

    /** Whether the number stands in a bracket: what is in it is an aside, and what follows goes on with what was before. */
    boolean isInBracket() {
        String sentence = sentence();
        return sentence.lastIndexOf('（') > sentence.lastIndexOf('）');
    }

    /** Where the words behind the last of these marks begin; {@code from} where none stands between it and {@code to}. */
    private static int lastEnd(String marks, String text, int from, int to) {
        int at = to;
        while (at > from && (marks.indexOf(text.charAt(at - 1)) < 0 || isInNumber(text, at - 1))) {
            at--;
        }
        return at;
    }

    /** The comma of 1,200.00 ends no clause. */
    private static boolean isInNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
