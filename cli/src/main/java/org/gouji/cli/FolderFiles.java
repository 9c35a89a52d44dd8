package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.unpack.LeftBehind;

/** The files of a folder and of those in it, without what systems and office programs leave there. Links are not followed. */
final class FolderFiles {

    /** The files of a folder before those of the folders in it, each by name, so that those of one folder stand together. */
    private static final Comparator<List<String>> ORDER = (one, two) -> {
        for (int step = 0; step < Math.min(one.size(), two.size()); step++) {
            boolean oneIsFile = step == one.size() - 1;
            boolean twoIsFile = step == two.size() - 1;
            if (oneIsFile != twoIsFile) {
                return oneIsFile ? -1 : 1;
            }
            int order = one.get(step).compareTo(two.get(step));
            if (order != 0) {
                return order;
            }
        }
        return one.size() - two.size();
    };

    private FolderFiles() {}

    /**
     * The files, with their paths in the folder.
     *
     * @param prefix stands before each path
     */
    static Map<Path, String> of(Path folder, String prefix) throws IOException {
        List<List<String>> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                List<String> steps = steps(folder.relativize(file));
                if (attributes.isRegularFile() && !LeftBehind.is(String.join("/", steps))) {
                    found.add(steps);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(ORDER);
        Map<Path, String> files = new LinkedHashMap<>();
        found.forEach(steps -> {
            String name = String.join("/", steps);
            files.put(folder.resolve(name), prefix + name);
        });
        return files;
    }

    private static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        path.forEach(step -> steps.add(step.toString()));
        return steps;
    }
}
