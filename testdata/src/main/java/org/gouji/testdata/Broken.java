package org.gouji.testdata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes the files of {@code testdata/broken}: what people publish by mistake, and what they send to do harm. */
final class Broken {

    /** So many forms, each of which draws the next twice: drawn naively that is 2 to this power. */
    private static final int NESTED = 40;

    /** What the bombs blow up to, in bytes; that in the ZIP is deflated once and so must be less to be small on disk. */
    private static final int PDF_BOMB = 512 << 20;

    private static final int ZIP_BOMB = 96 << 20;

    private static final int CHUNK = 1 << 20;

    private Broken() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        byte[] pdf = Sample.pdf(Sample.NOTICE.paper());
        byte[] docx = Sample.docx(Sample.NOTICE.paper());
        byte[] disclosure = Sample.docx(Sample.of("national").paper());
        Files.write(folder.resolve("not-a-disclosure.pdf"), pdf);
        Files.write(folder.resolve("not-a-disclosure.docx"), docx);
        Files.write(folder.resolve("empty.pdf"), new byte[0]);
        Files.write(folder.resolve("truncated.pdf"), Arrays.copyOf(pdf, pdf.length / 2));
        Files.write(folder.resolve("truncated.docx"), Arrays.copyOf(docx, docx.length / 2));
        Files.write(folder.resolve("really-docx.pdf"), disclosure);
        Files.write(folder.resolve("really-png.docx"), png());
        Files.write(folder.resolve("needs-password.pdf"), encrypted(pdf, "secret"));
        Files.write(
                folder.resolve("no-password-to-read.pdf"),
                encrypted(Sample.pdf(Sample.of("moe").paper()), ""));
        Files.write(folder.resolve("scan.pdf"), scan());
        Files.write(folder.resolve("nested-forms.pdf"), nestedForms());
        Files.write(folder.resolve("inflating.pdf"), inflating());
        Files.write(folder.resolve("inflating.docx"), inflatingDocx());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] pdf, String userPassword) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            BufferedImage image = new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_GRAY);
            for (int page = 0; page < 2; page++) {
                PDPage target = new PDPage(PDRectangle.A4);
                document.addPage(target);
                try (PDPageContentStream out = new PDPageContentStream(document, target)) {
                    out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
                }
            }
            return saved(document);
        }
    }

    private static byte[] nestedForms() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = null;
            for (int level = 0; level < NESTED; level++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                form.setResources(new PDResources());
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("X"), inner);
                }
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write((inner == null ? "0 0 1 1 re f" : "/X Do /X Do").getBytes(StandardCharsets.US_ASCII));
                }
                inner = form;
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawForm(inner);
            }
            return saved(document);
        }
    }

    /** A page whose content is deflated twice, so that a few kilobytes blow up. */
    private static byte[] inflating() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(new DeflaterOutputStream(bytes))) {
                spaces(out, PDF_BOMB);
            }
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(bytes.toByteArray());
            }
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.FLATE_DECODE);
            stream.setItem(COSName.FILTER, filters);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return saved(document);
        }
    }

    private static byte[] inflatingDocx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(entry("word/document.xml"));
            spaces(zip, ZIP_BOMB);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    private static void spaces(OutputStream out, int size) throws IOException {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) ' ');
        for (int written = 0; written < size; written += CHUNK) {
            out.write(chunk);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.setDocumentId(1L);
        document.save(bytes);
        return bytes.toByteArray();
    }
}
