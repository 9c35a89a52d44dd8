package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.text.Phrase;

/**
 * A printed form, as data: what its columns are called and which statements are published in it. Built by {@link #of} and the
 * methods that add to it, each of which gives a new form.
 *
 * @param shape how it is laid out
 * @param ids the statements that are published in this form, the usual one first
 * @param columns what its columns can be called
 * @param signature measures of which one at least must be there for a table to be of this form; empty where none need be
 * @param codes what the codes of its lines look like; empty where it does not matter
 * @param marks words without which a table is not of this form; empty where there are none
 * @param items names of items and what the contract calls them
 */
record Form(
        Shape shape,
        List<String> ids,
        List<Measure> columns,
        Set<String> signature,
        Optional<Phrase> codes,
        Optional<Marks> marks,
        List<Alias> items) {

    /** The measure of a column of counts. */
    static final String COUNT = "count";

    /** What stands below every head of a table of final accounts alike: 基本支出 over 决算数. */
    private static final Phrase PLAIN = Phrase.of("(?:本年)?决算(?:数|金额)?|金额");

    /** Words that only this form has, in the heads of its columns or in the labels of its lines. */
    record Marks(Phrase words, boolean inHead) {}

    /** How a form is laid out. */
    enum Shape {
        /** A line is an item, a column a measure. */
        LIST,
        /** As a list, with income and expenditure side by side. */
        SIDES,
        /** A column is an item; the measure stands above it or at the beginning of the line. */
        WIDE
    }

    /** A measure and a head under which it is printed. */
    record Measure(String id, HeadPattern head) {}

    /** A printed name of an item and the name in the contract. */
    record Alias(Phrase printed, String item) {}

    static Form of(Shape shape, String... ids) {
        return new Form(shape, List.of(ids), List.of(), Set.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** With a measure that is printed under one of these heads, written as {@link HeadPattern} explains. */
    Form column(String measure, String... heads) {
        List<Measure> more = new ArrayList<>(columns);
        Arrays.stream(heads)
                .map(head -> new Measure(measure, HeadPattern.of(head)))
                .forEach(more::add);
        return new Form(shape, ids, more, signature, codes, marks, items);
    }

    /** With the measures of the official columns by their printed numbers, for a table whose head is torn apart. */
    Form numbered(String... measures) {
        Form form = this;
        for (int number = 1; number <= measures.length; number++) {
            form = form.column(measures[number - 1], measures.length + "栏/栏次" + number);
        }
        return form;
    }

    Form signature(String... measures) {
        return new Form(shape, ids, columns, Set.of(measures), codes, marks, items);
    }

    Form codes(String regex) {
        return new Form(shape, ids, columns, signature, Optional.of(Phrase.of(regex)), marks, items);
    }

    /** Only where several heads of columns have one of these words. */
    Form markedInHead(String regex) {
        Marks words = new Marks(Phrase.of(regex), true);
        return new Form(shape, ids, columns, signature, codes, Optional.of(words), items);
    }

    /** Only where several labels of lines have one of these words. */
    Form markedInLines(String regex) {
        Marks words = new Marks(Phrase.of(regex), false);
        return new Form(shape, ids, columns, signature, codes, Optional.of(words), items);
    }

    /** With an item of the contract and what forms print for it, a regular expression over folded text. */
    Form item(String item, String printed) {
        List<Alias> more = new ArrayList<>(items);
        more.add(new Alias(Phrase.of(printed), item));
        return new Form(shape, ids, columns, signature, codes, marks, more);
    }

    /**
     * The measure under a head, given as {@link HeadPattern#terms}; empty where this form knows no such column. Of a head with a
     * plain word below it the word says nothing; one with a typing slip counts where only one measure is near.
     */
    Optional<String> measure(List<String> terms) {
        Measure best = null;
        int bestFit = 0;
        for (Measure column : columns) {
            int fit = column.head().fit(terms);
            if (fit > bestFit) {
                best = column;
                bestFit = fit;
            }
        }
        if (best != null) {
            return Optional.of(best.id());
        }
        int above = terms.size() - 1;
        return above > 0 && PLAIN.is(terms.get(above)) ? measure(terms.subList(0, above)) : onlyOneNear(terms);
    }

    private Optional<String> onlyOneNear(List<String> terms) {
        Set<String> near = columns.stream()
                .filter(column -> column.head().nearlyMatches(terms))
                .map(Measure::id)
                .collect(Collectors.toSet());
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }
}
