package org.gouji.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.logging.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets several programs read the same documents in one process, one thread, and prints the ratios of their median times. They
 * take turns at every document, in another order every round, so that nobody always runs behind the same neighbour and what
 * else the machine has to do troubles all alike. Two times are taken: that of the clock, and that which the thread itself had
 * a processor; the second does not count what other processes took, nor the collecting of garbage.
 */
public final class Contest {

    /** Rounds that only let the compiler do its work. */
    private static final int WARM_UP = 15;

    private static final int MEASURED = 15;
    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Contest() {}

    /**
     * What something took, and gave.
     *
     * @param clock seconds as the clock says
     * @param thread seconds for which the thread had a processor
     * @param read the number that the contender gave
     */
    private record Time(double clock, double thread, int read) {

        static final Time NONE = new Time(0, 0, 0);

        Time plus(Time other) {
            return new Time(clock + other.clock, thread + other.thread, read + other.read);
        }
    }

    /**
     * Runs the contest.
     *
     * @param arguments the folder with the jars of tabula-java, then PDF files and folders
     */
    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        List<byte[]> documents = Documents.read(Arrays.asList(arguments).subList(1, arguments.length), Set.of(".pdf"));
        List<Contender> contenders = List.of(
                new Contender("gouji", Contenders::gouji),
                new Contender("PDFTextStripper", Contenders::pdfBox),
                new Contender("tabula-java, lattice", Contenders.tabula(Path.of(arguments[0]))));
        List<Time[]> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            rounds.add(round(round, contenders, documents));
        }
        print(contenders, rounds.subList(WARM_UP, rounds.size()), documents.size(), pages(documents));
    }

    /** What each took for all documents. */
    private static Time[] round(int round, List<Contender> contenders, List<byte[]> documents) {
        Time[] times = new Time[contenders.size()];
        Arrays.fill(times, Time.NONE);
        for (int document = 0; document < documents.size(); document++) {
            for (int turn = 0; turn < contenders.size(); turn++) {
                int who = (round + document + turn) % contenders.size();
                times[who] = times[who].plus(time(contenders.get(who), documents.get(document)));
            }
        }
        if (Arrays.stream(times).anyMatch(time -> time.read() == 0)) {
            throw new IllegalStateException("somebody read nothing");
        }
        return times;
    }

    private static Time time(Contender contender, byte[] document) {
        long clock = System.nanoTime();
        long thread = THREADS.getCurrentThreadCpuTime();
        int read = contender.work().applyAsInt(document);
        return new Time(
                (System.nanoTime() - clock) / NANOS_IN_A_SECOND,
                (THREADS.getCurrentThreadCpuTime() - thread) / NANOS_IN_A_SECOND,
                read);
    }

    private static void print(List<Contender> contenders, List<Time[]> rounds, int documents, int pages) {
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d pages, medians of %d rounds after %d%n",
                documents,
                pages,
                MEASURED,
                WARM_UP);
        for (int who = 0; who < contenders.size(); who++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8.1f pages/s   gouji is %.2f times as fast by the clock, %.2f times by the time of the thread%n",
                    contenders.get(who).name(),
                    pages / median(rounds, who, Time::clock),
                    median(rounds, who, Time::clock) / median(rounds, 0, Time::clock),
                    median(rounds, who, Time::thread) / median(rounds, 0, Time::thread));
        }
    }

    private static double median(List<Time[]> rounds, int who, ToDoubleFunction<Time> kind) {
        double[] sorted = rounds.stream()
                .mapToDouble(round -> kind.applyAsDouble(round[who]))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static int pages(List<byte[]> documents) throws IOException {
        int pages = 0;
        for (byte[] bytes : documents) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }
}
