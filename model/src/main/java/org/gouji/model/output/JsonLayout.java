package org.gouji.model.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * Lays JSON out for people: two spaces a level, lines ended by LF on every platform, and whatever lies deeper than the
 * measures of a row on one line, so that a value with its place can be read at a glance.
 */
final class JsonLayout extends DefaultIndenter {

    private static final long serialVersionUID = 1L;

    /** Disclosure, statement, row, measures. */
    private static final int DEEPEST_BROKEN = 4;

    private JsonLayout() {
        super("  ", "\n");
    }

    static PrettyPrinter create() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(new JsonLayout());
        return printer;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) throws IOException {
        if (level <= DEEPEST_BROKEN) {
            super.writeIndentation(generator, level);
        } else {
            generator.writeRaw(' ');
        }
    }
}
