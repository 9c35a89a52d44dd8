package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What one run of gouji gave back.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error, its lines ended by LF
 */
record Shell(int code, String out, String err) {

    static Shell gouji(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = Gouji.run(words, out, new PrintWriter(err, true));
        return new Shell(
                code, out.toString(StandardCharsets.UTF_8), err.toString().replace("\r\n", "\n"));
    }
}
