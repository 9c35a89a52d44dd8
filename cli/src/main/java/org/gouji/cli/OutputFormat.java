package org.gouji.cli;

import java.util.Locale;

/** How a result is written. */
enum OutputFormat {
    JSON,
    CSV;

    /** Tells Excel that a CSV file is in UTF-8. */
    static final char BYTE_ORDER_MARK = '\ufeff';

    /** As given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
