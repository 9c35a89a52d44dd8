package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line names, gone through in its order: a file is a document or an archive of some, a folder holds files. No
 * more is in memory than the document found last and the archive that it lies in.
 */
final class Inputs {

    private final Iterator<Map.Entry<Path, String>> roots;
    private final boolean single;
    private final Streams streams;

    /** Of the root that is being gone through: its files with their names, and what to say if they are of no use. */
    private Iterator<Map.Entry<Path, String>> files = Collections.emptyIterator();

    private Optional<Found.End> end = Optional.empty();
    private boolean named;
    private String opened = "";
    private Optional<Unpacking> archive = Optional.empty();

    /** @param files each is a file or a folder */
    Inputs(List<Path> files, Streams streams) {
        Map<Path, String> names = DocumentNames.of(files);
        this.roots = names.entrySet().iterator();
        this.single = names.size() == 1;
        this.streams = streams;
    }

    /** Goes on to what comes next; nothing where all was gone through. */
    Optional<Found> next() {
        Optional<Found> found = Optional.empty();
        while (found.isEmpty() && hasMore()) {
            try {
                found = advance();
            } catch (Refusal refusal) {
                found = Optional.of(new Found.Failed(refusal));
            } catch (OutOfMemoryError failure) {
                found = Optional.of(new Found.Failed(tooLarge(failure)));
            }
        }
        return found;
    }

    /** The file that was opened last is given up, and what else lies in it if it is an archive. */
    private Refusal tooLarge(OutOfMemoryError failure) {
        archive = Optional.empty();
        end = end.map(still -> named ? new Found.End(Optional.empty()) : still);
        return new Refusal(ExitCode.UNREADABLE, opened, InputFile.OUT_OF_MEMORY, failure);
    }

    private boolean hasMore() {
        return archive.isPresent() || files.hasNext() || end.isPresent() || roots.hasNext();
    }

    private Optional<Found> advance() throws Refusal {
        if (archive.isPresent()) {
            Optional<Found> found = archive.get().next();
            archive = archive.filter(still -> found.isPresent());
            return found;
        }
        if (files.hasNext()) {
            return open(files.next());
        }
        if (end.isPresent()) {
            Optional<Found> ended = Optional.of(end.get());
            end = Optional.empty();
            return ended;
        }
        begin(roots.next());
        return Optional.empty();
    }

    private void begin(Map.Entry<Path, String> root) throws Refusal {
        named = !Files.isDirectory(root.getKey());
        end = Optional.of(new Found.End(named ? Optional.empty() : fruitless(root.getValue(), "文件夹")));
        files = named ? List.of(root).iterator() : inside(root);
    }

    /** The documents of a folder are called by their path in it, with the folder's name before if others are given beside it. */
    private Iterator<Map.Entry<Path, String>> inside(Map.Entry<Path, String> folder) throws Refusal {
        try {
            String prefix = single ? "" : folder.getValue() + "/";
            return FolderFiles.of(folder.getKey(), prefix).entrySet().iterator();
        } catch (IOException failure) {
            throw new Refusal(ExitCode.UNREADABLE, folder.getValue(), "文件夹无法读取：" + IoReason.of(failure), failure);
        }
    }

    private Optional<Found> open(Map.Entry<Path, String> file) throws Refusal {
        opened = file.getValue();
        InputFile input = InputFile.read(file.getKey(), file.getValue());
        archive = Unpacking.of(input, streams);
        if (archive.isEmpty()) {
            return Optional.of(new Found.Unread(input, named));
        }
        if (named) {
            end = Optional.of(new Found.End(fruitless(file.getValue(), "压缩包")));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> fruitless(String name, String what) {
        return Optional.of(new Refusal(ExitCode.UNREADABLE, name, what + "里没有可以读取的部门决算公开文件", null));
    }
}
