package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Statement;

/** Tells apart the statements that are published for several scopes: 部门汇总, 本级, a subordinate unit. */
final class Subjects {

    private Subjects() {}

    /**
     * A statement and whose it is.
     *
     * @param statement the statement, its subject still empty
     * @param entity whose table it is, as printed above it; empty where it does not say
     */
    record Owned(Statement statement, String entity) {}

    /** The statements, those with the entity as subject that are there of several entities. */
    static List<Statement> tellApart(List<Owned> owned) {
        Map<String, Set<String>> entities = new HashMap<>();
        for (Owned one : owned) {
            if (!one.entity().isEmpty()) {
                entities.computeIfAbsent(one.statement().id(), id -> new HashSet<>())
                        .add(one.entity());
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (Owned one : owned) {
            boolean several =
                    entities.getOrDefault(one.statement().id(), Set.of()).size() > 1;
            statements.add(several ? one.statement().about(one.entity()) : one.statement());
        }
        return statements;
    }
}
