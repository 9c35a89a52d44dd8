package org.gouji.cli;

import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.unpack.Archive;
import org.gouji.extract.unpack.Member;

/** An archive that is being gone through: its documents, and a word on what lies beside them and nobody meant to publish. */
final class Unpacking {

    private final InputFile file;
    private final Archive archive;
    private final Streams streams;
    private boolean ended;
    private int leftBehind;

    private Unpacking(InputFile file, Archive archive, Streams streams) {
        this.file = file;
        this.archive = archive;
        this.streams = streams;
    }

    /**
     * Opens an archive; empty where the file is none.
     *
     * @throws Refusal where it cannot be opened
     */
    static Optional<Unpacking> of(InputFile file, Streams streams) throws Refusal {
        return Watch.over(file, streams, () -> Archive.open(file.name(), file.bytes()))
                .map(archive -> new Unpacking(file, archive, streams));
    }

    /** Goes on to the next thing in it; nothing where there is none. */
    Optional<Found> next() {
        while (!ended) {
            Optional<Found> found = advance();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** An archive that fails itself has ended. */
    private Optional<Found> advance() {
        ended = true;
        try {
            Optional<Member> member = Watch.over(file, streams, archive::next);
            ended = member.isEmpty();
            return ended ? conclude() : found(member.get());
        } catch (Refusal refusal) {
            return Optional.of(new Found.Failed(refusal));
        }
    }

    private Optional<Found> conclude() {
        archive.close();
        return leftBehind == 0
                ? Optional.empty()
                : Optional.of(new Found.Said(file.name() + ": 略过系统或办公软件留下的文件 " + leftBehind + " 个"));
    }

    private Optional<Found> found(Member member) {
        if (member instanceof Member.Unread unread) {
            UnreadableFile why = unread.why();
            return Optional.of(
                    new Found.Failed(new Refusal(ExitCode.UNREADABLE, unread.path(), why.getMessage(), why)));
        }
        if (member instanceof Member.Unpacked unpacked) {
            return Optional.of(new Found.Unread(InputFile.of(unpacked), false));
        }
        leftBehind++;
        return Optional.empty();
    }
}
