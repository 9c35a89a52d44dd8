package org.gouji.bench;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.LogManager;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;

/** What checking costs beside reading: the time that a thread takes for all rules, as a share of that for the extraction. */
public final class RulesCost {

    /** Code that runs once a document takes long to be compiled: the state of a batch of a thousand documents is what counts. */
    private static final int WARM_UP = 60;

    private static final int MEASURED = 9;
    private static final int PERCENT = 100;
    private static final Set<String> FORMATS = Set.of(".pdf", ".docx", ".doc", ".xlsx", ".xls", ".html", ".ofd");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RulesCost() {}

    /**
     * Reads and checks documents again and again, and prints the median share.
     *
     * @param arguments files and folders
     */
    public static void main(String[] arguments) throws IOException, UnreadableFile {
        LogManager.getLogManager().reset();
        List<byte[]> documents = Documents.read(Arrays.asList(arguments), FORMATS);
        double[] shares = new double[MEASURED];
        for (int round = -WARM_UP; round < MEASURED; round++) {
            double share = share(documents);
            if (round >= 0) {
                shares[round] = share;
            }
        }
        Arrays.sort(shares);
        System.out.printf(
                Locale.ROOT,
                "%d documents, median of %d rounds after %d: the rules take %.1f %% of the time of the extraction%n",
                documents.size(),
                MEASURED,
                WARM_UP,
                PERCENT * shares[MEASURED / 2]);
    }

    private static double share(List<byte[]> documents) throws IOException, UnreadableFile {
        long extraction = 0;
        long rules = 0;
        for (byte[] document : documents) {
            long begin = THREADS.getCurrentThreadCpuTime();
            Disclosure disclosure = new Extractor().extract("document", document);
            ObservationsCsv.begin(Writer.nullWriter()).write(disclosure);
            long read = THREADS.getCurrentThreadCpuTime();
            if (Rules.check(disclosure).checks().isEmpty()) {
                throw new IllegalStateException("no rule has looked");
            }
            extraction += read - begin;
            rules += THREADS.getCurrentThreadCpuTime() - read;
        }
        return (double) rules / extraction;
    }
}
