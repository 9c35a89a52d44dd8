package org.gouji.extract.pdf;

import java.io.IOException;

/** A page that holds more than any that a person made. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;

    private TooMuch(String message) {
        super(message);
    }

    /** Ends the reading of a page that goes over a limit. */
    static void when(boolean over, String what) throws TooMuch {
        if (over) {
            throw new TooMuch(what);
        }
    }
}
