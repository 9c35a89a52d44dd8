package org.gouji.testdata.broken;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDF files with broken pages. */
final class BrokenPdf {

    /** So many forms, each of which draws the next twice: drawn naively that is 2 to this power. */
    private static final int NESTED = 40;

    /** What a bomb blows up to, in bytes. */
    private static final int BOMB = 512 << 20;

    /** The width and the height of an image that nobody has, in pixels. */
    private static final int HUGE = 30_000;

    private static final int SAVED_STATES = 2_000_000;

    /** Somewhere in the middle of the document. */
    private static final int DAMAGED_PAGE = 4;

    private BrokenPdf() {}

    static byte[] encrypted(byte[] pdf, String userPassword) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return PdfParts.saved(document);
        }
    }

    static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            BufferedImage image = new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_GRAY);
            for (int page = 0; page < 2; page++) {
                PDPage target = new PDPage(PDRectangle.A4);
                document.addPage(target);
                try (PDPageContentStream out = new PDPageContentStream(document, target)) {
                    out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
                }
            }
            return PdfParts.saved(document);
        }
    }

    /** A page that is an image of 30 000 by 30 000 pixels, all of them white. */
    static byte[] hugeScan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            COSStream stream = PdfParts.bomb(document, HUGE / Byte.SIZE * HUGE);
            PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
            stream.setName(COSName.SUBTYPE, "Image");
            image.setWidth(HUGE);
            image.setHeight(HUGE);
            image.setBitsPerComponent(1);
            image.setColorSpace(PDDeviceGray.INSTANCE);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(image, 0, 0, 595, 842);
            }
            return PdfParts.saved(document);
        }
    }

    static byte[] withoutPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            return PdfParts.saved(document);
        }
    }

    /** One page with this content. */
    static byte[] page(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfParts.addPage(document, content);
            return PdfParts.saved(document);
        }
    }

    /** A page that saves its graphics state again and again. */
    static byte[] savedStates() throws IOException {
        return page("q ".repeat(SAVED_STATES));
    }

    static byte[] nestedForms() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = null;
            for (int level = 0; level < NESTED; level++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                form.setResources(new PDResources());
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("X"), inner);
                }
                PdfParts.write(form.getCOSObject(), inner == null ? "0 0 1 1 re f" : "/X Do /X Do");
                inner = form;
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawForm(inner);
            }
            return PdfParts.saved(document);
        }
    }

    static byte[] inflating() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.getCOSObject().setItem(COSName.CONTENTS, PdfParts.bomb(document, BOMB));
            return PdfParts.saved(document);
        }
    }

    /** The document with one page whose content is damaged in the middle. */
    static byte[] damagedPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSStream content =
                    document.getPage(DAMAGED_PAGE).getContentStreams().next().getCOSObject();
            PdfParts.damage(content);
            return PdfParts.saved(document);
        }
    }
}
