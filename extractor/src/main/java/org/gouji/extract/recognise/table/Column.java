package org.gouji.extract.recognise.table;

import java.util.List;

/**
 * A column of a table as a reader sees it: the positions of the grid under one cell of the head.
 *
 * @param first its first position in the grid
 * @param last its last position in the grid
 * @param path the cells of the head above it from the top, white space removed
 * @param terms the same as {@link HeadPattern} compares them, without what varies between years and prints
 * @param role what it holds
 */
record Column(int first, int last, List<String> path, List<String> terms, Role role) {

    /** What the cells of a column are. */
    enum Role {
        /** Codes, names, or both. */
        LABEL,
        /** 行次: a number that is no figure. */
        LINE,
        /** Figures. */
        VALUE,
        /** 计量单位: what the figures of a line are counted in. */
        UNIT,
        /** Free words, 备注. */
        NOTE
    }

    Column {
        path = List.copyOf(path);
        terms = List.copyOf(terms);
    }

    /** The lowest cell of the head; empty where the column has none. */
    String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** The head as it is shown to people: {@code 本年支出/基本支出}. */
    String head() {
        return String.join("/", path);
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    Column upTo(int position) {
        return new Column(first, position, path, terms, role);
    }

    Column withRole(Role other) {
        return new Column(first, last, path, terms, other);
    }
}
