package org.gouji.cli;

import java.util.Locale;

/** How the catalogue is written. */
enum RulesFormat {
    TEXT,
    JSON;

    /** As given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
