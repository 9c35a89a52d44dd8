package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run of gouji gave back.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error, its lines ended by LF
 */
record Shell(int code, String out, String err) {

    /** The same in a process of its own, on a machine where no other program is found. */
    static Shell alone(Path emptyFolder, Object... arguments) throws IOException, InterruptedException {
        return alone("-Xmx1g", emptyFolder, arguments);
    }

    /** The same with so large a heap, {@code -Xmx100m}. */
    static Shell alone(String heap, Path emptyFolder, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = emptyFolder.resolveSibling("out");
        Path err = emptyFolder.resolveSibling("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PATH", emptyFolder.toString());
        int code = builder.start().waitFor();
        return new Shell(code, Files.readString(out), Files.readString(err).replace("\r\n", "\n"));
    }

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
