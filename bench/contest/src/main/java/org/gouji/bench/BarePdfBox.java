package org.gouji.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a process costs that only asks PDFBox for the text of one file: the measure for our cold start. */
public final class BarePdfBox {

    private BarePdfBox() {}

    public static void main(String[] arguments) throws IOException {
        try (PDDocument document = Loader.loadPDF(new File(arguments[0]))) {
            System.out.write(new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
