package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets several programs read the same documents in one process, one thread, turn by turn, and prints the ratios of their median
 * times. The order changes with every round, so that nobody always runs behind the same neighbour.
 */
public final class Contest {

    /** Rounds that only let the compiler do its work. */
    private static final int WARM_UP = 15;

    private static final int MEASURED = 15;
    private static final double NANOS_IN_A_SECOND = 1e9;

    private Contest() {}

    /**
     * Runs the contest.
     *
     * @param arguments the folder with the jars of tabula-java, then PDF files and folders
     */
    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        List<byte[]> documents = documents(Arrays.asList(arguments).subList(1, arguments.length));
        List<Contender> contenders = List.of(
                new Contender("gouji", Contenders::gouji),
                new Contender("PDFTextStripper", Contenders::pdfBox),
                new Contender("tabula-java, lattice", Contenders.tabula(Path.of(arguments[0]))));
        double[][] times = times(contenders, documents);
        print(contenders, times, documents.size(), pages(documents));
    }

    /** Seconds by contender and measured round. */
    private static double[][] times(List<Contender> contenders, List<byte[]> documents) {
        double[][] times = new double[contenders.size()][MEASURED];
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            for (int turn = 0; turn < contenders.size(); turn++) {
                int who = (round + turn) % contenders.size();
                double seconds = seconds(contenders.get(who), documents);
                if (round >= WARM_UP) {
                    times[who][round - WARM_UP] = seconds;
                }
            }
        }
        return times;
    }

    private static double seconds(Contender contender, List<byte[]> documents) {
        long begin = System.nanoTime();
        int read = 0;
        for (byte[] document : documents) {
            read += contender.work().applyAsInt(document);
        }
        if (read == 0) {
            throw new IllegalStateException(contender.name() + " read nothing");
        }
        return (System.nanoTime() - begin) / NANOS_IN_A_SECOND;
    }

    private static void print(List<Contender> contenders, double[][] times, int documents, int pages) {
        double ours = median(times[0]);
        System.out.printf(Locale.ROOT, "%d documents, %d pages, medians of %d rounds after %d%n", documents, pages, MEASURED, WARM_UP);
        for (int i = 0; i < times.length; i++) {
            double seconds = median(times[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8.1f pages/s   gouji is %.2f times as fast%n",
                    contenders.get(i).name(),
                    pages / seconds,
                    seconds / ours);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<byte[]> documents(List<String> names) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (String name : names) {
            try (Stream<Path> files = Files.walk(Path.of(name))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".pdf")).sorted().toList()) {
                    documents.add(Files.readAllBytes(file));
                }
            }
        }
        return documents;
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
