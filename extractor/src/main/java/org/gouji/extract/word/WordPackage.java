package org.gouji.extract.word;

import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.ooxml.Relationships;
import org.gouji.extract.ooxml.Relationships.Relationship;
import org.gouji.extract.xml.XmlElement;

/**
 * The parts of a Word document that say what it prints. Parts are found by their relationships, as the standard wants, and
 * where these are missing by their usual names.
 *
 * @param body the text of the document
 * @param styles the styles, empty where the document has none
 * @param numbering the definitions of automatic numbers, empty where the document has none
 * @param archive the document
 * @param parts what its text refers to
 */
record WordPackage(
        XmlElement body,
        Optional<XmlElement> styles,
        Optional<XmlElement> numbering,
        ZipArchive archive,
        Relationships parts) {

    private static final String USUAL_MAIN_PART = "word/document.xml";

    static WordPackage open(byte[] bytes) throws UnreadableFile {
        ZipArchive archive = ZipArchive.open(bytes);
        String main = target(Relationships.of(archive, ""), "officeDocument").orElse(USUAL_MAIN_PART);
        XmlElement body = part(archive, main)
                .flatMap(document -> document.child("body"))
                .orElseThrow(() -> new UnreadableFile(Reason.DAMAGED, "Word 文档缺少正文部分，文件不完整"));
        Relationships parts = Relationships.of(archive, main);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Optional<XmlElement> styles = part(archive, target(parts, "styles").orElse(folder + "styles.xml"));
        Optional<XmlElement> numbering =
                part(archive, target(parts, "numbering").orElse(folder + "numbering.xml"));
        return new WordPackage(body, styles, numbering, archive, parts);
    }

    private static Optional<String> target(Relationships parts, String type) {
        return parts.ofType(type).map(Relationship::target).findFirst();
    }

    private static Optional<XmlElement> part(ZipArchive archive, String name) throws UnreadableFile {
        Optional<byte[]> bytes = archive.read(name);
        return bytes.isPresent() ? Optional.of(XmlElement.parse(bytes.get())) : Optional.empty();
    }
}
