package org.gouji.testdata.broken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Broken Word documents. */
final class BrokenDocx {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What the bomb blows up to, in bytes: deflated once, it must be less than in a PDF to be small on disk. */
    private static final int BOMB = 96 << 20;

    private static final int NESTED_TABLES = 20_000;

    private BrokenDocx() {}

    static byte[] inflating() throws IOException {
        return packed("word/document.xml", part -> Spaces.write(part, BOMB));
    }

    /** Entities that stand for ten others each, nine times over. */
    static byte[] entities() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"哈\">");
        for (int level = 1; level < 10; level++) {
            String inner = "&e" + (level - 1) + ";";
            types.append("<!ENTITY e")
                    .append(level)
                    .append(" \"")
                    .append(inner.repeat(10))
                    .append("\">");
        }
        return document(types.append("]>").toString(), "<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>");
    }

    static byte[] nestedTables() throws IOException {
        return document(
                "",
                "<w:tbl><w:tr><w:tc>".repeat(NESTED_TABLES)
                        + "<w:p><w:r><w:t>1</w:t></w:r></w:p>"
                        + "</w:tc></w:tr></w:tbl>".repeat(NESTED_TABLES));
    }

    static byte[] withoutMainPart() throws IOException {
        return packed("word/styles.xml", part -> part.write("<styles/>".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] document(String types, String body) throws IOException {
        String xml = types + "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>";
        return packed("word/document.xml", part -> part.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] packed(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(entry(name));
            content.writeTo(zip);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    /** What stands in a part. */
    private interface Content {
        void writeTo(ZipOutputStream part) throws IOException;
    }
}
