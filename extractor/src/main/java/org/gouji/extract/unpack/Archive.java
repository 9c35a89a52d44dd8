package org.gouji.extract.unpack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * A ZIP, 7z or RAR archive that is being gone through, file after file, those of archives inside it among them. Only the file
 * that was asked for last is in memory, beside the archives that it lies in. What office programs pack as ZIP is a file and no
 * archive.
 *
 * <pre>
 * for (Optional&lt;Member&gt; member = archive.next(); member.isPresent(); member = archive.next())
 * </pre>
 */
public final class Archive implements AutoCloseable {

    /** So many archives lie in one another: one for the county, one for each office, one for its tables, and one to spare. */
    private static final int MAX_DEPTH = 4;

    /** An archive that was opened and not yet gone through to its end. */
    private record Level(String path, OpenArchive archive, DistinctNames names) {

        Level(String path, OpenArchive archive) {
            this(path, archive, new DistinctNames());
        }
    }

    private final Budget budget;
    private final Deque<Level> levels = new ArrayDeque<>();

    private Archive(Budget budget) {
        this.budget = budget;
    }

    /**
     * Begins to go through an archive; empty where the file is none.
     *
     * @param name the name of the file
     * @param bytes the whole file
     * @throws UnreadableFile where it is an archive that is damaged, locked or of a version that is not read
     */
    public static Optional<Archive> open(String name, byte[] bytes) throws UnreadableFile {
        Optional<Kind> kind = Kind.of(bytes);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Archive archive = new Archive(new Budget(bytes.length));
        archive.levels.push(new Level(name, kind.get().open(bytes)));
        return Optional.of(archive);
    }

    /**
     * Goes on to the next file; nothing where there is none.
     *
     * @throws UnreadableFile where the archive ends before it should or is beyond a limit: nothing more comes out of it then
     */
    public Optional<Member> next() throws UnreadableFile {
        try {
            Optional<Member> member = Optional.empty();
            while (member.isEmpty() && !levels.isEmpty()) {
                member = advance(levels.peek());
            }
            return member;
        } catch (UnreadableFile failure) {
            close();
            throw failure;
        }
    }

    /** Goes one file on; that gives nothing at the end of an archive, or where the file is an archive that is opened now. */
    private Optional<Member> advance(Level level) throws UnreadableFile {
        Optional<OpenArchive.Entry> entry;
        try {
            entry = level.archive().next();
        } catch (UnreadableFile failure) {
            leave();
            return Optional.of(unlessOutermost(level, failure));
        }
        if (entry.isEmpty()) {
            leave();
            return Optional.empty();
        }
        budget.count();
        return take(level, entry.get());
    }

    private Member unlessOutermost(Level level, UnreadableFile failure) throws UnreadableFile {
        if (levels.isEmpty()) {
            throw failure;
        }
        return new Member.Unread(level.path(), failure);
    }

    private Optional<Member> take(Level level, OpenArchive.Entry entry) throws UnreadableFile {
        String name = level.names().of(MemberName.harmless(entry.name()));
        String path = level.path() + "!/" + name;
        boolean leftBehind = LeftBehind.is(name);
        boolean tooLarge = entry.size() < 0 || entry.size() > Budget.MAX_FILE;
        if (!leftBehind && !tooLarge) {
            budget.spend(entry.size());
            return unpack(level, path);
        }
        if (level.archive().isSolid()) {
            budget.spend(Math.max(0, entry.size()));
        }
        return Optional.of(leftBehind ? new Member.LeftBehind(path) : new Member.Unread(path, tooLarge()));
    }

    private Optional<Member> unpack(Level level, String path) {
        try {
            byte[] content = level.archive().content();
            Optional<Kind> inner = Kind.of(content);
            if (inner.isEmpty()) {
                return Optional.of(new Member.Unpacked(path, content));
            }
            enter(path, inner.get(), content);
            return Optional.empty();
        } catch (UnreadableFile failure) {
            return Optional.of(new Member.Unread(path, failure));
        }
    }

    private void enter(String path, Kind kind, byte[] bytes) throws UnreadableFile {
        if (levels.size() == MAX_DEPTH) {
            throw new UnreadableFile(Reason.TOO_LARGE, "压缩包层层嵌套超过 " + MAX_DEPTH + " 层，未予读取");
        }
        levels.push(new Level(path, kind.open(bytes)));
    }

    private void leave() {
        levels.pop().archive().close();
    }

    @Override
    public void close() {
        while (!levels.isEmpty()) {
            leave();
        }
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(Reason.TOO_LARGE, "文件解压后超过 " + (Budget.MAX_FILE >> 20) + " MB，未予读取");
    }
}
