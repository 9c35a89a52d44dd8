package org.gouji.testdata.broken;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.testdata.pack.Archives;
import org.gouji.testdata.pack.RarFile;

/** Archives that are broken or hostile. */
final class BrokenArchives {

    /** What the innermost archives of a bomb hold, in bytes of zeros. */
    private static final int ZEROS = 32 << 20;

    /** So many archives lie in each archive of a bomb, and so many levels of them. */
    private static final int COPIES = 10;

    private static final int LEVELS = 3;

    private BrokenArchives() {}

    /** Adds all of them; each has the disclosure in it where anything of it can be read. */
    static void addTo(Map<String, byte[]> files, byte[] disclosure) {
        Map<String, byte[]> one = Map.of("决算.pdf", disclosure);
        byte[] sevenZ = Archives.sevenZ(one);
        files.put("zip-slip.zip", slip(disclosure));
        files.put("nested-bomb.zip", bomb());
        files.put("needs-password.zip", Archives.locked(Archives.zip(one)));
        files.put("needs-password.rar", RarFile.withLockedNames());
        files.put("version-5.rar", RarFile.version5());
        files.put("truncated.7z", Arrays.copyOf(sevenZ, sevenZ.length / 2));
        files.put("no-files.zip", Archives.zip(Map.of()));
    }

    private static byte[] slip(byte[] disclosure) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../../etc/决算.pdf", disclosure);
        files.put("C:\\Windows\\readme.txt", "请解压后阅读。".getBytes(StandardCharsets.UTF_8));
        return Archives.zipInGbk(files);
    }

    private static byte[] bomb() {
        byte[] bomb = Archives.zip(Map.of("zeros.txt", new byte[ZEROS]));
        for (int level = 0; level < LEVELS; level++) {
            Map<String, byte[]> copies = new LinkedHashMap<>();
            for (int copy = 0; copy < COPIES; copy++) {
                copies.put(copy + ".zip", bomb);
            }
            bomb = Archives.zip(copies);
        }
        return bomb;
    }
}
