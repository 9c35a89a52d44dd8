package org.gouji.extract.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Damages what a PDF packs: the file is sound, and its pages and fonts say strange things. */
final class PdfDamage {

    private PdfDamage() {}

    /** The same document with nothing packed, so that damage of bytes hits what they say. */
    static byte[] unpacked(byte[] pdf) {
        return changed(pdf, bytes -> bytes);
    }

    /** Damages what some of the streams hold, and packs none. */
    static byte[] streams(byte[] pdf, Damage damage) {
        return changed(pdf, damage::part);
    }

    private static byte[] changed(byte[] pdf, Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSStream stream : streams(document)) {
                write(stream, change.of(content(stream)));
            }
            document.setDocumentId(1L);
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes everything", never);
        }
        return out.toByteArray();
    }

    /** In the order of their numbers: that of the map is none. */
    private static List<COSStream> streams(PDDocument document) {
        List<COSObjectKey> keys =
                new ArrayList<>(document.getDocument().getXrefTable().keySet());
        keys.sort(Comparator.naturalOrder());
        return keys.stream()
                .map(document.getDocument()::getObjectFromPool)
                .map(COSObject::getObject)
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .toList();
    }

    private static byte[] content(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void write(COSStream stream, byte[] content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content);
        }
    }

    /** What becomes of the content of a stream. */
    private interface Change {
        byte[] of(byte[] content);
    }
}
