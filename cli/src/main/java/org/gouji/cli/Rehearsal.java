package org.gouji.cli;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Reads some documents to no purpose, so that the Java runtime loads the classes that a reading needs and can archive them
 * for a faster start ({@code -XX:DumpLoadedClassList}). Nothing depends on it.
 */
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] documents) {
        Loggers.silence();
        for (String document : documents) {
            play("extract", document);
            play("extract", "--format", "csv", document);
        }
        play("--help");
    }

    private static void play(String... arguments) {
        Gouji.run(
                arguments,
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream(), true, Consoles.charset()));
    }
}
