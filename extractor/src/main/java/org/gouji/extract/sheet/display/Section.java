package org.gouji.extract.sheet.display;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.sheet.display.Token.Kind;

/**
 * A section of a number format.
 *
 * @param condition the numbers that it is written for, where it says so itself
 * @param red whether it is printed in red
 * @param tokens its pieces, from the left
 */
record Section(Optional<Condition> condition, boolean red, List<Token> tokens) {

    Section {
        tokens = List.copyOf(tokens);
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    /** Whether red ink is all that says of a number that it is below zero: the section prints neither minus nor bracket nor word. */
    boolean isMinusByColour() {
        return red
                && tokens.stream()
                        .noneMatch(
                                token -> token.is(Kind.LITERAL) && !token.text().isBlank());
    }

    boolean isDate() {
        return has(Kind.DATE) || has(Kind.ELAPSED);
    }

    /** Whether the number is shown as it is: 常规, a text format, a fraction, powers of ten. */
    boolean isPlain() {
        return has(Kind.GENERAL) || has(Kind.TEXT) || (has(Kind.OTHER_NOTATION) && has(Kind.DIGIT));
    }
}
