package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The head of a table set by blanks over its columns. Where there are as many heads as columns, numbered ones in which nothing is
 * printed included, they belong together in their order, however the lines are shifted against each other; else a column belongs to
 * the head that it stands under.
 *
 * @param slots the columns, one for each head; without a place where nothing is printed
 * @param head what stands over them
 */
record TypedHeadOver(List<TypedColumn> slots, TypedHead head) {

    /** A column without a place. */
    static final TypedColumn NOWHERE = new TypedColumn(-1, -1, false, false);

    /** The head over columns; nothing where amounts would have none, or could have two. */
    static Optional<TypedHeadOver> of(TypedParts parts, List<TypedColumn> columns) {
        List<TypedColumn> heads = TypedSlots.ofHeads(parts.heads());
        TypedHead head = TypedHead.of(heads, parts.heads());
        return TypedSlots.numbered(columns, parts.numbers())
                .flatMap(printed -> places(printed, head.extents()).map(places -> {
                    List<TypedColumn> slots = new ArrayList<>(Collections.nCopies(heads.size(), NOWHERE));
                    IntStream.range(0, printed.size()).forEach(at -> slots.set(places.get(at), printed.get(at)));
                    return new TypedHeadOver(slots, head);
                }))
                .filter(TypedHeadOver::isWhole);
    }

    private static Optional<List<Integer>> places(List<TypedColumn> columns, List<TypedColumn> heads) {
        return columns.size() == heads.size()
                ? Optional.of(IntStream.range(0, heads.size()).boxed().toList())
                : HeadPlaces.of(columns, heads);
    }

    private boolean isWhole() {
        return slots.size() > 1 && IntStream.range(0, slots.size()).noneMatch(head::isTorn);
    }
}
