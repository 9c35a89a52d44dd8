package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * Lays JSON out for people: two spaces a level, lines ended by LF on every platform, and whatever lies deeper than the
 * measures of a row on one line, so that a value with its place can be read at a glance. For one use.
 */
final class JsonLayout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Disclosure, statement, row, measures. */
    private static final int DEEPEST_BROKEN = 4;

    JsonLayout() {
        super(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        indentObjectsWith(new BrokenLines());
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        if (_nesting > DEEPEST_BROKEN) {
            _nesting--;
            json.writeRaw(" }");
        } else {
            super.writeEndObject(json, entries);
        }
    }

    /** Breaks the line before each entry, down to a depth. */
    private static final class BrokenLines extends DefaultIndenter {

        private static final long serialVersionUID = 1L;

        BrokenLines() {
            super("  ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level > DEEPEST_BROKEN) {
                json.writeRaw(' ');
            } else {
                super.writeIndentation(json, level);
            }
        }
    }
}
