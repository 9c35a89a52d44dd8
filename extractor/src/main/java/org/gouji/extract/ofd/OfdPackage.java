package org.gouji.extract.ofd;

import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.xml.XmlElement;

/** The parts of an OFD package by their paths (GB/T 33190-2016, 7.1). */
final class OfdPackage {

    /** The entry that makes a ZIP archive an OFD package. */
    private static final String ROOT = "OFD.xml";

    /** Lists how the parts are encrypted, where they are (GM/T 0099-2020). */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    private final ZipArchive archive;

    OfdPackage(ZipArchive archive) {
        this.archive = archive;
    }

    /** The paths of the documents' roots. */
    List<String> documents() throws UnreadableFile {
        if (archive.names().contains(ENCRYPTIONS)) {
            throw new UnreadableFile(Reason.ENCRYPTED, "OFD 文件已加密，请先解除密码");
        }
        return part(ROOT)
                .children("DocBody")
                .flatMap(body -> body.child("DocRoot").stream())
                .map(root -> resolve("", root.text().strip()))
                .toList();
    }

    /**
     * A part as a tree.
     *
     * @throws UnreadableFile where it is missing or damaged
     */
    XmlElement part(String path) throws UnreadableFile {
        return XmlElement.parse(bytes(path));
    }

    /**
     * A part as it is.
     *
     * @throws UnreadableFile where it is missing or damaged
     */
    byte[] bytes(String path) throws UnreadableFile {
        return archive.read(path).orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "OFD 文件不完整，缺少“" + path + "”"));
    }

    boolean has(String path) {
        return archive.names().contains(path);
    }

    /** The path of a part that another part names: from the package's root where it begins with a slash. */
    static String resolve(String from, String location) {
        if (location.startsWith("/")) {
            return location.substring(1);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String path = folder + location;
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
