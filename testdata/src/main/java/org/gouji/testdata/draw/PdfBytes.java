package org.gouji.testdata.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Documents as bytes. */
final class PdfBytes {

    private PdfBytes() {}

    /** The file, the same bytes every time. */
    static byte[] of(PDDocument document) throws IOException {
        document.setDocumentId(1L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        return bytes.toByteArray();
    }
}
