package org.gouji.testdata.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a page as scanners pack it that know black and white only: as a picture in JBIG2. */
public final class Jbig2Printer {

    private static final int DPI = 200;
    private static final int PAGE_INFORMATION = 48;
    private static final int REGION = 38;

    /** That a region is packed like a fax, which JBIG2 allows. */
    private static final int LIKE_A_FAX = 1;

    private Jbig2Printer() {}

    /** A page of a document, counted from 1, as the only one of another. */
    public static byte[] pdf(byte[] printed, int page) {
        try (PDDocument document = Loader.loadPDF(printed);
                PDDocument scan = new PDDocument()) {
            PDRectangle size = document.getPage(page - 1).getMediaBox();
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.BINARY);
            PDPage sheet = new PDPage(size);
            scan.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(scan, sheet)) {
                content.drawImage(picture(scan, image), 0, 0, size.getWidth(), size.getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDImageXObject picture(PDDocument scan, BufferedImage image) throws IOException {
        byte[] fax = CCITTFactory.createFromImage(scan, image)
                .getCOSObject()
                .createRawInputStream()
                .readAllBytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, PAGE_INFORMATION, 2 * Integer.BYTES + 11);
        size(out, image);
        out.write(new byte[11]); // resolution, flags, stripes: none
        segment(out, 1, REGION, 2 * Integer.BYTES + 10 + fax.length);
        size(out, image);
        out.write(new byte[9]); // at the top left, laid over the page
        out.writeByte(LIKE_A_FAX);
        out.write(fax);
        return new PDImageXObject(
                scan,
                new ByteArrayInputStream(bytes.toByteArray()),
                COSName.JBIG2_DECODE,
                image.getWidth(),
                image.getHeight(),
                1,
                PDDeviceGray.INSTANCE);
    }

    /** The head of a segment of the first page that refers to no other. */
    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    private static void size(DataOutputStream out, BufferedImage image) throws IOException {
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
    }
}
