package org.gouji.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Contents;
import org.gouji.model.statement.Statement;

/**
 * A table that two files of a disclosure hold with the same figures is stated once. Copies that differ in any figure stay what
 * they are, two statements.
 */
final class Copies {

    private Copies() {}

    /** The statements, of copies the one with the most cells, with the places of the others. */
    static List<Statement> once(List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            int first = firstCopy(kept, statement);
            if (first < 0) {
                kept.add(statement);
            } else {
                kept.set(first, merged(kept.get(first), statement));
            }
        }
        return kept;
    }

    private static int firstCopy(List<Statement> kept, Statement statement) {
        for (int i = 0; i < kept.size(); i++) {
            if (isCopy(kept.get(i), statement)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCopy(Statement one, Statement two) {
        return one.id().equals(two.id())
                && one.subject().equals(two.subject())
                && !one.source().file().equals(two.source().file())
                && Contents.of(one).equals(Contents.of(two));
    }

    private static Statement merged(Statement one, Statement two) {
        boolean second = cells(two) > cells(one);
        Statement kept = second ? two : one;
        List<Provenance> places = new ArrayList<>(one.copies());
        places.add((second ? one : two).source());
        return kept.copiedAt(places);
    }

    private static int cells(Statement statement) {
        return statement.rows().stream().mapToInt(row -> row.values().size()).sum();
    }
}
