package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.statement.Disclosure;

/** The command gouji. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, UnreadableFile {
        Path file = Path.of(arguments[1]);
        Disclosure disclosure = new Extractor().extract(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        StringBuilder out = new StringBuilder();
        ObservationsCsv.write(disclosure, out);
        System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
