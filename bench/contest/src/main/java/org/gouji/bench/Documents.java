package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are measured. */
final class Documents {

    private Documents() {}

    /**
     * The contents of files, of those in folders too, in the order of their names.
     *
     * @param endings of their names, with the point
     */
    static List<byte[]> read(List<String> names, Set<String> endings) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (String name : names) {
            try (Stream<Path> files = Files.walk(Path.of(name))) {
                for (Path file :
                        files.filter(path -> endsWith(path, endings)).sorted().toList()) {
                    documents.add(Files.readAllBytes(file));
                }
            }
        }
        return documents;
    }

    private static boolean endsWith(Path path, Set<String> endings) {
        return endings.stream().anyMatch(path.toString()::endsWith);
    }
}
