package org.gouji.extract.word;

import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.xml.XmlElement;

/**
 * The parts of a Word document that say what it prints. Parts are found by their relationships, as the standard wants, and
 * where these are missing by their usual names.
 *
 * @param body the text of the document
 * @param styles the styles, empty where the document has none
 * @param numbering the definitions of automatic numbers, empty where the document has none
 */
record WordPackage(XmlElement body, Optional<XmlElement> styles, Optional<XmlElement> numbering) {

    private static final String USUAL_MAIN_PART = "word/document.xml";

    static WordPackage open(byte[] bytes) throws UnreadableFile {
        ZipArchive archive = ZipArchive.open(bytes);
        String main = related(archive, "", "officeDocument").orElse(USUAL_MAIN_PART);
        XmlElement body = part(archive, main)
                .flatMap(document -> document.child("body"))
                .orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "Word 文档缺少正文部分，文件不完整"));
        return new WordPackage(body, relatedPart(archive, main, "styles"), relatedPart(archive, main, "numbering"));
    }

    private static Optional<XmlElement> relatedPart(ZipArchive archive, String main, String type)
            throws UnreadableFile {
        String name = related(archive, main, type).orElse(folder(main) + type + ".xml");
        return part(archive, name);
    }

    private static Optional<XmlElement> part(ZipArchive archive, String name) throws UnreadableFile {
        Optional<byte[]> bytes = archive.read(name);
        return bytes.isPresent() ? Optional.of(XmlElement.parse(bytes.get())) : Optional.empty();
    }

    /** The name of the part to which {@code part} has a relationship whose type ends so. */
    private static Optional<String> related(ZipArchive archive, String part, String type) throws UnreadableFile {
        String folder = folder(part);
        String relationships = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        return part(archive, relationships)
                .flatMap(root -> root.children("Relationship")
                        .filter(relation ->
                                relation.attribute("Type").orElse("").endsWith("/" + type))
                        .findFirst())
                .flatMap(relation -> relation.attribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : folder + target);
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
