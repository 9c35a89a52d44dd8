package org.gouji.cli;

import java.util.Locale;

/** How a result is written. */
enum OutputFormat {
    JSON,
    CSV;

    /** As given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
