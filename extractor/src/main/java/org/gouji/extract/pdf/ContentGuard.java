package org.gouji.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Refuses pages whose content is made to inflate without end. */
final class ContentGuard {

    /** No byte of Deflate (RFC 1951) stands for more than this many. */
    private static final long MOST_INFLATED = 1032;

    /** More content than this, in bytes, no page has that a person made: the largest of real ones are a hundredth of it. */
    private static final long LIMIT = 256L << 20;

    private ContentGuard() {}

    /** Inflates, and throws away, only what could be too large by its packed length. */
    static void check(PDPage page) throws IOException {
        long total = 0;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            COSStream stream = streams.next().getCOSObject();
            int deflated = timesDeflated(stream);
            boolean small = deflated <= 1 && stream.getLength() * MOST_INFLATED < LIMIT;
            total += small || deflated == 0 ? stream.getLength() : inflated(stream, deflated);
            if (total > LIMIT) {
                throw new IOException("page content larger than " + LIMIT + " bytes");
            }
        }
    }

    private static int timesDeflated(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            int times = 0;
            for (COSBase filter : array) {
                times += COSName.FLATE_DECODE.equals(filter) ? 1 : 0;
            }
            return times;
        }
        return COSName.FLATE_DECODE.equals(filters) ? 1 : 0;
    }

    private static long inflated(COSStream stream, int times) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream inflater = inflater(stream.createRawInputStream(), times)) {
            for (int read = inflater.read(buffer); read >= 0 && size <= LIMIT; read = inflater.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static InputStream inflater(InputStream raw, int times) {
        InputStream stream = raw;
        for (int i = 0; i < times; i++) {
            stream = new InflaterInputStream(stream);
        }
        return stream;
    }
}
