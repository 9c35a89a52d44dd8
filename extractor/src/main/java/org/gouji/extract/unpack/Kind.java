package org.gouji.extract.unpack;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.Bytes;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.ZipArchive;

/** The kinds of archive, told by their first bytes. A kind's library is loaded when the first archive of that kind is opened. */
enum Kind {
    ZIP("504b0304") {
        @Override
        OpenArchive open(byte[] bytes) throws UnreadableFile {
            return new OpenZip(bytes);
        }
    },
    EMPTY_ZIP("504b0506") {
        @Override
        OpenArchive open(byte[] bytes) throws UnreadableFile {
            return new OpenZip(bytes);
        }
    },
    SEVEN_Z("377abcaf271c") {
        @Override
        OpenArchive open(byte[] bytes) throws UnreadableFile {
            return new OpenSevenZ(bytes);
        }
    },
    RAR("526172211a07") {
        @Override
        OpenArchive open(byte[] bytes) throws UnreadableFile {
            return new OpenRar(bytes);
        }
    };

    /** Entries by which a ZIP archive is a document: Office Open XML, OFD, OpenDocument, EPUB. */
    private static final Set<String> DOCUMENTS =
            Set.of("[Content_Types].xml", "OFD.xml", "META-INF/manifest.xml", "META-INF/container.xml");

    private static final String LARGE_DIRECTORY_LOCATOR = "504b0607";

    /** The locator has 20 bytes, the end record behind it 22. */
    private static final int LARGE_DIRECTORY_LOCATOR_FROM_END = 42;

    /** In hexadecimal digits. */
    private final String signature;

    Kind(String signature) {
        this.signature = signature;
    }

    /**
     * Begins to go through an archive of this kind.
     *
     * @throws UnreadableFile where it is damaged, locked or of a version that is not read
     */
    abstract OpenArchive open(byte[] bytes) throws UnreadableFile;

    /** What kind of archive a file is; nothing where it is none, or a document that is packed as one. */
    static Optional<Kind> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> Bytes.startsWith(bytes, kind.signature))
                .findFirst()
                .filter(kind -> kind != ZIP || !isDocument(bytes));
    }

    /** A ZIP file without its directory is left to the readers of documents, which say that it is damaged. */
    private static boolean isDocument(byte[] bytes) {
        try {
            return ZipArchive.open(bytes).names().stream().anyMatch(DOCUMENTS::contains);
        } catch (UnreadableFile withoutDirectory) {
            return !hasLargeDirectory(bytes);
        }
    }

    /** Whether the directory is of the newer form for large archives, which no document needs: its locator stands at the end. */
    private static boolean hasLargeDirectory(byte[] bytes) {
        int at = Math.max(0, bytes.length - LARGE_DIRECTORY_LOCATOR_FROM_END);
        return Bytes.startsWith(Arrays.copyOfRange(bytes, at, bytes.length), LARGE_DIRECTORY_LOCATOR);
    }
}
