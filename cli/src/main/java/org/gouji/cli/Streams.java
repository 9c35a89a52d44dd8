package org.gouji.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param data the result and nothing else, in UTF-8
 * @param talk what is said to people
 */
record Streams(OutputStream data, PrintWriter talk) {

    PrintWriter dataWriter() {
        return new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), true);
    }

    /** Says one line to the person at the console. */
    void say(String line) {
        talk.println("gouji: " + line);
        talk.flush();
    }
}
