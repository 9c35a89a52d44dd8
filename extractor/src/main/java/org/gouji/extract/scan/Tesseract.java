package org.gouji.extract.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gouji.extract.UnreadableFile;

/** Runs Tesseract as a process of its own over many small images at once, in a folder that is gone afterwards. */
final class Tesseract {

    /** A page takes about ten seconds, on a machine with other work some minutes. */
    private static final long PATIENCE_SECONDS = 600;

    /** Each image is one line, and Tesseract is not to look for lines in it: that loses small figures. */
    private static final String RAW_LINE = "13";

    static final String CHINESE = "chi_sim";

    /** Comes with Tesseract itself. */
    static final String ENGLISH = "eng";

    private static final List<String> LANGUAGES = List.of(CHINESE, ENGLISH);

    private final String command;

    Tesseract(String command) {
        this.command = command;
    }

    /** Whether Tesseract can be run and knows the languages that are asked of it. */
    boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(command, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && languages.lines().toList().containsAll(LANGUAGES);
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Reads lines of text.
     *
     * @param language as Tesseract calls it
     * @return for each line its letters; none where nothing could be read
     * @throws IOException where Tesseract cannot be run, fails or takes forever
     */
    List<List<Letter>> read(List<Strip> strips, String language) throws IOException {
        if (strips.isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("gouji-ocr");
        try {
            List<String> names = new ArrayList<>();
            for (Strip strip : strips) {
                String name = names.size() + ".pgm";
                Files.write(folder.resolve(name), strip.image().pgm());
                names.add(name);
            }
            Files.write(folder.resolve("images.txt"), names);
            run(folder, language);
            return Hocr.read(Files.readAllBytes(folder.resolve("letters.hocr")), strips);
        } catch (UnreadableFile failure) {
            throw new IOException(failure);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, String language) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        command,
                        "images.txt",
                        "letters",
                        "-l",
                        language,
                        "--psm",
                        RAW_LINE,
                        "-c",
                        "hocr_char_boxes=1",
                        "hocr")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("tesseract is still at it after " + PATIENCE_SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException(interruption);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Tesseract::deleteOne);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
