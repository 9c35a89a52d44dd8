package org.gouji.cli;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept of each document between runs, in a folder: its lines of every table, and what is remembered of its files. A memo is
 * written last: where there is one, the rest is whole.
 */
final class Pieces {

    private static final String MEMO = ".memo";

    private final Path folder;

    Pieces(Path folder) {
        this.folder = folder;
    }

    /** Where the lines of a document in a table are kept, under a heading. */
    Path lines(String name, String table) {
        return folder.resolve(name + '.' + table);
    }

    /** What is remembered under this name; nothing where that is unknown, or no longer readable. */
    Optional<Memo> memo(String name) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(memoFile(name)))) {
            return Optional.of(Memo.read(in));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    void remember(String name, Memo memo) throws Refusal {
        new Result(memoFile(name), null).writeBytes(out -> {
            DataOutputStream data = new DataOutputStream(out);
            memo.write(data);
            data.flush();
        });
    }

    void forget(String name) throws IOException {
        Files.deleteIfExists(memoFile(name));
    }

    /** Copies the lines of a document without their heading. */
    void copy(String name, String table, Writer out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(lines(name, table), StandardCharsets.UTF_8)) {
            lines.readLine();
            lines.transferTo(out);
        }
    }

    /** The names of all of which something is remembered, but these. */
    List<String> namesBut(Set<String> known) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(MEMO))
                    .map(file -> file.substring(0, file.length() - MEMO.length()))
                    .filter(name -> !known.contains(name))
                    .toList();
        }
    }

    private Path memoFile(String name) {
        return folder.resolve(name + MEMO);
    }
}
