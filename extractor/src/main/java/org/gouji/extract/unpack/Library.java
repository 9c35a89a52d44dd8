package org.gouji.extract.unpack;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * The library that unpacks one kind of archive: whatever it throws becomes a reason.
 *
 * @param kind of archive, as people call it
 * @param known the reasons of the failures that mean something else than damage
 */
record Library(String kind, Function<Exception, Optional<UnreadableFile>> known) {

    /** Something that the library is asked for. */
    interface Call<T> {
        T get() throws IOException;
    }

    /** Asks the library. */
    <T> T reading(Call<T> call) throws UnreadableFile {
        try {
            return call.get();
        } catch (IOException
                | IllegalArgumentException failure) { // sizes and places that cannot be are not always checked
            Optional<UnreadableFile> reason = known.apply(failure);
            throw reason.isPresent() ? reason.get() : damaged(failure);
        }
    }

    /** Why nothing can be taken out of what is not as it should be. */
    UnreadableFile damaged(Exception failure) {
        return new UnreadableFile(Reason.DAMAGED, kind + " 压缩包已损坏或不完整，无法解压", failure);
    }

    /** Closes an archive that lies in memory. */
    static void close(Closeable archive) {
        try {
            archive.close();
        } catch (IOException never) {
            throw new UncheckedIOException("what lies in memory can be closed", never);
        }
    }
}
