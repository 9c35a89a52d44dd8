package org.gouji.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a command writes.
 *
 * @param data the result and nothing else, in UTF-8
 * @param talk what is said to people
 */
record Streams(OutputStream data, PrintWriter talk) {

    private static final Pattern CONTROLS = Pattern.compile("\\s*[\\p{Cntrl}\\u0085\\u2028\\u2029]+\\s*");

    PrintWriter dataWriter() {
        return new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), true);
    }

    /** Says one line to the person at the console. */
    void say(String message) {
        say(talk, message);
    }

    /** The text without line breaks and control characters. */
    static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /** One line, whatever the message holds: a file name may have line breaks and control characters in it. */
    static void say(PrintWriter talk, String message) {
        talk.println("gouji: " + oneLine(message));
        talk.flush();
    }
}
