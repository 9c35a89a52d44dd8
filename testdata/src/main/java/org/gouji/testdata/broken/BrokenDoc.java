package org.gouji.testdata.broken;

import java.util.Arrays;
import org.gouji.testdata.Sample;
import org.gouji.testdata.word97.DocFile;

/** Broken documents of Word 97, and of others that bear its name. */
final class BrokenDoc {

    /** How the documents of Word 6 and 95 begin. */
    private static final int WORD_95 = 0xA5DC;

    private static final int ENCRYPTED = 0x0100;

    private BrokenDoc() {}

    static byte[] truncated() {
        byte[] whole = Sample.doc(Sample.NOTICE.paper());
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] truncatedRtf() {
        byte[] whole = Sample.rtf(Sample.NOTICE.paper());
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] encrypted() {
        return new DocFile().paragraph("部门决算").flag(ENCRYPTED).bytes();
    }

    static byte[] word95() {
        return new DocFile().paragraph("部门决算").magic(WORD_95).bytes();
    }
}
