package org.gouji.testdata;

/**
 * A figure that a document states, in the terms of the output contract: what an extraction has to find.
 *
 * <p>It comes from the facts from which the document was drawn, never from reading the document.
 *
 * @param statement the statement id, such as {@code income}
 * @param subject the project of a repeated form; else empty
 * @param side {@code income} or {@code expenditure} on statements with two sides; else empty
 * @param code the classification code; else empty
 * @param item the label without ordinal
 * @param measure the measure of the contract
 * @param value the number as printed, without separators; empty for a text
 * @param text the words where there is no number; else empty
 * @param unit the unit as stated
 */
public record Observation(
        String statement,
        String subject,
        String side,
        String code,
        String item,
        String measure,
        String value,
        String text,
        String unit) {

    /** The columns of {@code observations.csv}, in order. */
    public static final String HEADER = "statement,subject,side,code,item,measure,value,text,unit";

    /** The row of {@code observations.csv}. */
    public String csv() {
        return String.join(
                ",",
                field(statement),
                field(subject),
                field(side),
                field(code),
                field(item),
                field(measure),
                field(value),
                field(text),
                field(unit));
    }

    private static String field(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
