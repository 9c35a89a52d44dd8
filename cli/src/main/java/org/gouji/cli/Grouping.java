package org.gouji.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the documents of a folder or an archive that plainly are one disclosure: a report and the workbook beside it, say. The
 * whole is looked at first; where something in it speaks against that (two departments, two years, two reports), each folder in
 * it, and so on; documents that lie in one folder and disagree are each by themselves.
 *
 * <p>The documents come one after the other, and no more of them are held back than may still turn out to be one disclosure.
 */
final class Grouping<T> {

    /** A disclosure has a report, its tables and a form for each project. */
    private static final int MOST = 40;

    /** So much may be held back, in bytes of the files. */
    private static final long MOST_BYTES = 256L << 20;

    /** The last step of every path: the files of a folder stand together as those of the folders in it do. */
    private static final String FILES = "";

    /** A document that is held back. */
    private record Held<T>(Done<T> done, List<String> path) {
        Profile profile() {
            return done.profile();
        }

        long bytes() {
            return done.input().bytes().length;
        }
    }

    private final List<Held<T>> held = new ArrayList<>();

    /** The folders whose documents are not one disclosure. */
    private final Set<List<String>> refuted = new HashSet<>();

    /** Takes the next document and gives what is decided now, in order: documents, each with those that it is one disclosure with. */
    List<List<Done<T>>> add(Done<T> done) {
        List<List<Done<T>>> decided = new ArrayList<>();
        Held<T> next = new Held<>(done, path(done.name()));
        if (!held.isEmpty() && refuted.contains(common(held.get(0).path(), next.path()))) {
            decided.addAll(release());
        }
        held.add(next);
        while (!held.isEmpty() && !isPossible()) {
            List<List<Held<T>>> runs = divide(held);
            held.clear();
            if (runs.size() > 1) {
                held.addAll(runs.remove(runs.size() - 1));
            }
            runs.forEach(run -> decide(run, decided));
        }
        return decided;
    }

    /** The end of a folder or an archive: what is still held back is decided now. */
    List<List<Done<T>>> end() {
        List<List<Done<T>>> decided = release();
        refuted.clear();
        return decided;
    }

    private List<List<Done<T>>> release() {
        List<List<Done<T>>> decided = new ArrayList<>();
        if (!held.isEmpty()) {
            decide(held, decided);
            held.clear();
        }
        return decided;
    }

    /** Whether what is held back may be one disclosure together with what is still to come. */
    private boolean isPossible() {
        Held<T> last = held.get(held.size() - 1);
        long bytes = held.stream().mapToLong(Held::bytes).sum();
        return !refuted.contains(common(held))
                && held.size() <= MOST
                && (bytes <= MOST_BYTES || held.size() == 1)
                && held.subList(0, held.size() - 1).stream()
                        .allMatch(each -> each.profile().agreesWith(last.profile()));
    }

    /** One disclosure, or what its folders are. */
    private void decide(List<Held<T>> run, List<List<Done<T>>> decided) {
        if (run.size() == 1 || isPlain(run)) {
            decided.add(run.stream().map(Held::done).toList());
        } else {
            divide(run).forEach(part -> decide(part, decided));
        }
    }

    /**
     * Whether documents of which none contradicts another say enough: all whose they are, or the report for the others. What states no
     * figure need not say that, and says nothing for the others.
     */
    private static <T> boolean isPlain(List<Held<T>> run) {
        List<Profile> stating = run.stream()
                .map(Held::profile)
                .filter(profile -> !profile.annex())
                .toList();
        return !stating.isEmpty()
                && (stating.stream().allMatch(Profile::isNamed)
                        || stating.stream().anyMatch(profile -> profile.isNamed() && profile.report()));
    }

    /** What lies in the same folder of those that all lie in, one after the other; documents that only share that folder, each. */
    private List<List<Held<T>>> divide(List<Held<T>> documents) {
        List<String> shared = common(documents);
        for (int steps = 0; steps <= shared.size(); steps++) {
            refuted.add(shared.subList(0, steps));
        }
        List<List<Held<T>>> runs = new ArrayList<>();
        List<String> before = List.of();
        for (Held<T> document : documents) {
            List<String> folder = document.path()
                    .subList(0, Math.min(shared.size() + 1, document.path().size()));
            if (folder.equals(shared) || !folder.equals(before)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(document);
            before = folder;
        }
        return runs;
    }

    private static <T> List<String> common(List<Held<T>> documents) {
        List<String> common = documents.get(0).path();
        for (Held<T> document : documents) {
            common = common(common, document.path());
        }
        return common;
    }

    private static List<String> common(List<String> one, List<String> two) {
        int steps = 0;
        while (steps < Math.min(one.size(), two.size()) && one.get(steps).equals(two.get(steps))) {
            steps++;
        }
        return one.subList(0, steps);
    }

    private static List<String> path(String name) {
        List<String> steps = new ArrayList<>(Arrays.asList(name.split("/")));
        steps.set(steps.size() - 1, FILES);
        return List.copyOf(steps);
    }
}
