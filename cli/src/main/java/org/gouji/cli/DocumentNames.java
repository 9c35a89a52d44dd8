package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What documents are called in the output: as their files are, with as many folders before as tell two of one name apart. */
final class DocumentNames {

    private DocumentNames() {}

    /** The name of one file. */
    static String of(Path file) {
        return end(whole(file), 1);
    }

    /** The files in the order given, each once, with their names. */
    static Map<Path, String> of(List<Path> files) {
        Set<Path> different = new LinkedHashSet<>();
        files.forEach(file -> different.add(whole(file)));
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path file : different) {
            names.put(file, name(file, different));
        }
        return names;
    }

    private static String name(Path file, Set<Path> all) {
        int folders = 1;
        while (folders < file.getNameCount() && isShared(file, folders, all)) {
            folders++;
        }
        return end(file, folders);
    }

    private static boolean isShared(Path file, int length, Set<Path> all) {
        String end = end(file, length);
        return all.stream()
                .anyMatch(other -> !other.equals(file) && end(other, length).equals(end));
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** The last parts of a path, with slashes between them on every system. */
    private static String end(Path file, int length) {
        List<String> parts = new ArrayList<>();
        file.forEach(part -> parts.add(part.toString()));
        return parts.isEmpty()
                ? file.toString()
                : String.join("/", parts.subList(Math.max(0, parts.size() - length), parts.size()));
    }
}
