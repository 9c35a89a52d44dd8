package org.gouji.extract.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest Word documents: tests state the XML that matters to them and no more. */
public final class Docx {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx(String body) {
        part("[Content_Types].xml", "<Types/>");
        part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document with this body. */
    public static Docx of(String body) {
        return new Docx(body);
    }

    Docx styles(String styles) {
        return part("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
    }

    Docx numbering(String numbering) {
        return part("word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    /** A file that is embedded under the id {@code x}. */
    Docx embedded(byte[] file) {
        parts.put("word/embeddings/x.bin", file);
        return part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='x' Type='http://x/relationships/package' Target='embeddings/x.bin'/>"
                        + "</Relationships>");
    }

    private Docx part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A paragraph with an object that is embedded under the id {@code x}. */
    static String object(String attributes) {
        return "<w:p><w:r><w:object><o:OLEObject r:id='x' " + attributes + "/></w:object></w:r></w:p>";
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A cell of one paragraph. */
    static String tc(String text) {
        return tc("", p(text));
    }

    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return zipped(parts);
    }

    /** An archive of these texts. */
    public static byte[] zip(Map<String, String> entries) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        entries.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(files);
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
