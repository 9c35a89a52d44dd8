package org.gouji.extract.unpack;

import org.gouji.extract.UnreadableFile;

/** A file in an archive. */
public sealed interface Member {

    /** The archive, then {@code !/}, then where the file lies in it: {@code a.zip!/tables/b.xls}. Fit to be shown. */
    String path();

    /** One that was taken out. */
    final class Unpacked implements Member {

        private final String path;
        private final byte[] bytes;

        Unpacked(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        @Override
        public String path() {
            return path;
        }

        /** Its content, not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** One that could not be taken out, or an archive in the archive that could not be gone through to its end. */
    record Unread(String path, UnreadableFile why) implements Member {}

    /** One that a system or an office program left behind and nobody meant to publish. */
    record LeftBehind(String path) implements Member {}
}
