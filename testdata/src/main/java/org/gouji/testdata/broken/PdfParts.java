package org.gouji.testdata.broken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What broken PDF files are put together from. */
final class PdfParts {

    private PdfParts() {}

    /** The file, the same bytes every time. */
    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.setDocumentId(1L);
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A new page at the end with this content. */
    static PDPage addPage(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDStream stream = new PDStream(document);
        write(stream.getCOSObject(), content);
        page.setContents(stream);
        return page;
    }

    /** Gives a stream this content, deflated. */
    static void write(COSStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** A stream that unpacks to so many spaces, deflated twice: a few kilobytes in the file. */
    static COSStream bomb(PDDocument document, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(new DeflaterOutputStream(bytes))) {
            Spaces.write(out, size);
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes.toByteArray());
        }
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.FLATE_DECODE);
        stream.setItem(COSName.FILTER, filters);
        return stream;
    }

    /** Changes one byte in the middle of what a stream has packed. */
    static void damage(COSStream stream) throws IOException {
        byte[] packed;
        try (InputStream in = stream.createRawInputStream()) {
            packed = in.readAllBytes();
        }
        packed[packed.length / 2] ^= 0x55;
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
    }
}
