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
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Docx(String body) {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document with this body. */
    public static Docx of(String body) {
        return new Docx(body);
    }

    Docx styles(String styles) {
        parts.put("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
        return this;
    }

    Docx numbering(String numbering) {
        parts.put("word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
        return this;
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
        return zip(parts);
    }

    /** An archive of these texts. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
