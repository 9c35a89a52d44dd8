package org.gouji.testdata.broken;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gouji.testdata.Sample;

/** The files of {@code testdata/broken}. */
public final class Broken {

    private Broken() {}

    /** Writes all of them into a folder. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        byte[] pdf = Sample.pdf(Sample.NOTICE.paper());
        byte[] docx = Sample.docx(Sample.NOTICE.paper());
        byte[] disclosure = Sample.pdf(Sample.of("moe").paper());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("not-a-disclosure.pdf", pdf);
        files.put("not-a-disclosure.docx", docx);
        files.put("empty.pdf", new byte[0]);
        files.put("truncated.pdf", Arrays.copyOf(pdf, pdf.length / 2));
        files.put("truncated.docx", Arrays.copyOf(docx, docx.length / 2));
        files.put("really-docx.pdf", Sample.docx(Sample.of("national").paper()));
        files.put("really-png.docx", png());
        files.put("truncated.doc", BrokenDoc.truncated());
        files.put("truncated.rtf", BrokenDoc.truncatedRtf());
        files.put("really-docx.doc", Sample.docx(Sample.of("moe").paper()));
        files.put("really-rtf.doc", Sample.rtf(Sample.of("moe").paper()));
        files.put("needs-password.doc", BrokenDoc.encrypted());
        files.put("word-95.doc", BrokenDoc.word95());
        files.put("needs-password.pdf", BrokenPdf.encrypted(pdf, "secret"));
        files.put("no-password-to-read.pdf", BrokenPdf.encrypted(disclosure, ""));
        files.put("scan.pdf", BrokenPdf.scan());
        files.put("huge-scan.pdf", BrokenPdf.hugeScan());
        files.put("no-pages.pdf", BrokenPdf.withoutPages());
        files.put("blank.pdf", BrokenPdf.page("0 0 100 100 re S"));
        files.put("nested-forms.pdf", BrokenPdf.nestedForms());
        files.put("saved-states.pdf", BrokenPdf.savedStates());
        files.put("inflating.pdf", BrokenPdf.inflating());
        files.put("inflating-font.pdf", BrokenFonts.inflating(disclosure));
        files.put("boundless-font.pdf", BrokenFonts.boundless(disclosure));
        files.put("foreign-glyph-numbers.pdf", BrokenFonts.withoutMeaning(disclosure));
        files.put("digit-without-meaning.pdf", BrokenFonts.withoutNine(disclosure));
        files.put("damaged-font.pdf", BrokenFonts.damaged(disclosure));
        files.put("damaged-page.pdf", BrokenPdf.damagedPage(disclosure));
        files.put("inflating.docx", BrokenDocx.inflating());
        files.put("entities.docx", BrokenDocx.entities());
        files.put("nested-tables.docx", BrokenDocx.nestedTables());
        files.put("no-main-part.docx", BrokenDocx.withoutMainPart());
        BrokenArchives.addTo(files, disclosure);
        return files;
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }
}
