package org.gouji.testdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.testdata.broken.Broken;
import org.gouji.testdata.paper.Paper;

/** Builds all documents into folders: {@code testdata/documents} and {@code testdata/broken} are what this makes. */
public final class Build {

    private Build() {}

    /** Arguments: the folder of the documents, and optionally that of the broken files. */
    public static void main(String[] arguments) throws IOException {
        for (Sample sample : Sample.ALL) {
            build(sample, Path.of(arguments[0], sample.id()));
        }
        if (arguments.length > 1) {
            Broken.write(Path.of(arguments[1]));
        }
    }

    private static void build(Sample sample, Path folder) throws IOException {
        Paper paper = sample.paper();
        Files.createDirectories(folder);
        Files.write(folder.resolve("document.pdf"), Sample.pdf(paper));
        Files.write(folder.resolve("document.docx"), Sample.docx(paper));
        Files.write(folder.resolve("document.xlsx"), Sample.xlsx(paper));
        Files.write(folder.resolve("document.xls"), Sample.xls(paper));
        Files.write(folder.resolve("document.html"), Sample.html(paper));
        write(folder.resolve("observations.csv"), Sample.csv(paper));
        write(folder.resolve("origin.md"), origin(sample, paper));
    }

    private static String origin(Sample sample, Paper paper) {
        return """
                # %s

                %s

                Invented: the department (%s), every figure and every sentence. Drawn by `org.gouji.testdata.Build` from
                `scripts/%s.txt` and `accounts/%s.txt`; the same input gives the same bytes.
                `observations.csv` follows from the accounts, not from reading the documents.
                """.formatted(sample.id(), sample.about(), paper.entity(), sample.id(), sample.accounts());
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
