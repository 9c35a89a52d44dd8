package org.gouji.testdata.word97;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The compound file that the streams of a document and its embedded objects are kept in. */
final class Container {

    /** The number of the first embedded object; any will do. */
    static final int FIRST_OBJECT = 1_234_567_890;

    private static final String OBJECTS = "ObjectPool";

    private Container() {}

    /**
     * The file.
     *
     * @param objects compound files, which get numbers from {@link #FIRST_OBJECT} on
     */
    static byte[] of(Bytes main, Bytes tables, Bytes data, List<byte[]> objects) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            add(file, "WordDocument", main);
            add(file, "1Table", tables);
            if (data.size() > 0) {
                add(file, "Data", data);
            }
            for (int i = 0; i < objects.size(); i++) {
                embed(objects.get(i), file.getRoot(), FIRST_OBJECT + i);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(POIFSFileSystem file, String name, Bytes stream) throws IOException {
        file.createDocument(new ByteArrayInputStream(stream.toBytes()), name);
    }

    /** Puts the streams of a compound file into the folder of an object. */
    private static void embed(byte[] object, DirectoryNode root, int number) throws IOException {
        try (POIFSFileSystem inner = new POIFSFileSystem(new ByteArrayInputStream(object))) {
            DirectoryEntry pool = root.hasEntryCaseInsensitive(OBJECTS)
                    ? (DirectoryEntry) root.getEntryCaseInsensitive(OBJECTS)
                    : root.createDirectory(OBJECTS);
            EntryUtils.copyNodes(inner.getRoot(), pool.createDirectory("_" + number));
        }
    }
}
