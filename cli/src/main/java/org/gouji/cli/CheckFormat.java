package org.gouji.cli;

import java.util.Locale;

/** How findings are written. */
enum CheckFormat {
    TEXT,
    JSON,
    CSV,
    SARIF;

    /** As given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
