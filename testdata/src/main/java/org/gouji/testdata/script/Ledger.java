package org.gouji.testdata.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.testdata.Observation;

/** Notes what a document states while it is being written. */
final class Ledger {

    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(.*)");

    private final List<Observation> observations = new ArrayList<>();
    private String statement = "";
    private String subject = "";

    /** What is noted from now on belongs to this statement. */
    void open(String id, String about) {
        statement = id;
        subject = about;
    }

    String statement() {
        return statement;
    }

    String subject() {
        return subject;
    }

    List<Observation> observations() {
        return observations;
    }

    void number(String side, String code, String item, String measure, BigDecimal value, String unit) {
        add(new Observation(statement, subject, side, code, item, measure, value.toPlainString(), "", unit));
    }

    void words(String item, String measure, String text) {
        add(new Observation(statement, subject, "", "", item, measure, "", text, ""));
    }

    /** A figure that a section of the text repeats with the same value is one. */
    private void add(Observation observation) {
        if (!observation.statement().startsWith("narrative.") || !observations.contains(observation)) {
            observations.add(observation);
        }
    }

    /** A number followed by its unit, or words. */
    void literal(String item, String measure, String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            number(
                    "",
                    "",
                    item,
                    measure,
                    new BigDecimal(number.group(1)),
                    number.group(2).strip());
        } else {
            words(item, measure, text);
        }
    }
}
