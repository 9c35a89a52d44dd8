package org.gouji.cli;

import java.util.Optional;
import org.gouji.extract.scan.OcrMode;
import org.gouji.extract.unpack.Archive;
import org.gouji.extract.unpack.Member;

/**
 * An archive from the command line: its documents one after the other, each read as if it had been given by itself. What lies
 * beside them and is no disclosure is said and is no failure, unless there is nothing else.
 */
final class Unpacking {

    private final InputFile file;
    private final Archive archive;
    private final OcrMode ocr;
    private final Streams streams;
    private boolean ended;

    /** Whether a document was read. */
    private boolean fruitful;

    private int leftBehind;

    private Unpacking(InputFile file, Archive archive, OcrMode ocr, Streams streams) {
        this.file = file;
        this.archive = archive;
        this.ocr = ocr;
        this.streams = streams;
    }

    /**
     * Opens an archive; empty where the file is none.
     *
     * @throws Refusal where it cannot be opened
     */
    static Optional<Unpacking> of(InputFile file, OcrMode ocr, Streams streams) throws Refusal {
        return Watch.over(file, streams, () -> Archive.open(file.name(), file.bytes()))
                .map(archive -> new Unpacking(file, archive, ocr, streams));
    }

    /**
     * Reads the next document; nothing where there is none.
     *
     * @throws Refusal where a file could not be read, after which there may be others, or where the archive was of no use
     */
    Optional<Reading> next() throws Refusal {
        while (!ended) {
            Optional<Member> member = advance();
            Optional<Reading> reading = member.isPresent() ? read(member.get()) : Optional.empty();
            if (reading.isPresent()) {
                fruitful = true;
                return reading;
            }
        }
        return Optional.empty();
    }

    /** An archive that fails itself has ended. */
    private Optional<Member> advance() throws Refusal {
        ended = true;
        Optional<Member> member = Watch.over(file, streams, archive::next);
        ended = member.isEmpty();
        if (ended) {
            archive.close();
            conclude();
        }
        return member;
    }

    private void conclude() throws Refusal {
        if (leftBehind > 0) {
            streams.say(file.name() + ": 略过系统或办公软件留下的文件 " + leftBehind + " 个");
        }
        if (!fruitful) {
            throw file.refused("压缩包里没有可以读取的部门决算公开文件");
        }
    }

    private Optional<Reading> read(Member member) throws Refusal {
        if (member instanceof Member.Unread unread) {
            throw new Refusal(
                    ExitCode.UNREADABLE, unread.path() + ": " + unread.why().getMessage(), unread.why());
        }
        if (member instanceof Member.Unpacked unpacked) {
            Reading reading = Reading.of(InputFile.of(unpacked), ocr, streams);
            reading.nothing().ifPresent(why -> streams.say(unpacked.path() + ": " + why));
            return Optional.of(reading).filter(each -> each.nothing().isEmpty());
        }
        leftBehind++;
        return Optional.empty();
    }
}
