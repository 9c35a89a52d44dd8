package org.gouji.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.statement.Row;

/**
 * The tree of the classification codes of a statement: 类 (3 digits), 款 (5), 项 (7). The parent of a row has the longest
 * shorter code that is printed. Where a code is printed twice the tree cannot be told, and there is none.
 */
public final class CodeTree {

    private static final String ROOT = "";

    private final Map<String, List<Row>> children = new LinkedHashMap<>();

    private CodeTree() {}

    /** The tree of these rows, which all have codes. */
    static CodeTree of(List<Row> coded) {
        CodeTree tree = new CodeTree();
        Set<String> codes = new HashSet<>();
        coded.forEach(row -> codes.add(row.code()));
        if (codes.size() == coded.size()) {
            coded.forEach(row -> tree.children
                    .computeIfAbsent(parent(row.code(), codes), code -> new ArrayList<>())
                    .add(row));
        }
        return tree;
    }

    /** The rows directly below that of this code. */
    public List<Row> children(String code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** The rows without parent. */
    public List<Row> tops() {
        return children(ROOT);
    }

    private static String parent(String code, Set<String> codes) {
        for (int length = code.length() - 1; length > 0; length--) {
            String shorter = code.substring(0, length);
            if (codes.contains(shorter)) {
                return shorter;
            }
        }
        return ROOT;
    }
}
