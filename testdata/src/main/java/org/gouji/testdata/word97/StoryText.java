package org.gouji.testdata.word97;

import java.util.ArrayList;
import java.util.List;

/** The characters of a text with their properties, and its paragraphs with theirs. */
final class StoryText {

    private static final int DESCRIPTOR = 8;
    private static final int NARROW = 0x4000_0000;

    /** A stretch with the same properties, by the position behind it. */
    private record Run(int end, Bytes properties) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Run> paragraphs = new ArrayList<>();

    int length() {
        return text.length();
    }

    void text(String characters, Bytes properties) {
        if (!characters.isEmpty()) {
            text.append(characters);
            runs.add(new Run(text.length(), properties));
        }
    }

    /** Ends a paragraph, whose mark has been appended. */
    void end(int style, Bytes properties) {
        paragraphs.add(new Run(text.length(), new Bytes().u16(style).all(properties)));
    }

    StoryText add(StoryText other) {
        int offset = text.length();
        text.append(other.text);
        other.runs.forEach(run -> runs.add(new Run(offset + run.end(), run.properties())));
        other.paragraphs.forEach(run -> paragraphs.add(new Run(offset + run.end(), run.properties())));
        return this;
    }

    /** Where a text stands in a document: its pieces (CLX), and the lists of its pages. */
    record Placed(Bytes pieces, Bytes characterPages, Bytes paragraphPages) {}

    /** Appends the text to a document, a piece for each paragraph, and behind it the pages. */
    Placed writeTo(Bytes document) {
        Bytes limits = new Bytes().i32(0);
        Bytes descriptors = new Bytes();
        Pages ofCharacters = Pages.ofCharacters();
        Pages ofParagraphs = Pages.ofParagraphs();
        int start = 0;
        int run = 0;
        for (Run paragraph : paragraphs) {
            String piece = text.substring(start, paragraph.end());
            boolean narrow = piece.chars().allMatch(character -> character < 0x80);
            int offset = document.size();
            int width = narrow ? 1 : 2;
            limits.i32(paragraph.end());
            descriptors.u16(0).i32(narrow ? offset * 2 | NARROW : offset).u16(0);
            int from = offset;
            for (; run < runs.size() && runs.get(run).end() <= paragraph.end(); run++) {
                int to = offset + width * (runs.get(run).end() - start);
                ofCharacters.add(from, to, counted(runs.get(run).properties()));
                from = to;
            }
            ofParagraphs.add(offset, offset + width * piece.length(), countedInPairs(paragraph.properties()));
            if (narrow) {
                piece.chars().forEach(document::u8);
                document.zeros(piece.length() % 2);
            } else {
                document.utf16(piece);
            }
            start = paragraph.end();
        }
        int last = document.size();
        document.zeros((Pages.SIZE - document.size() % Pages.SIZE) % Pages.SIZE);
        int size = 4 * (paragraphs.size() + 1) + DESCRIPTOR * paragraphs.size();
        Bytes pieces = new Bytes().u8(2).i32(size).all(limits).all(descriptors);
        return new Placed(pieces, ofCharacters.writeTo(document, last), ofParagraphs.writeTo(document, last));
    }

    /** Properties of characters are headed by their size. */
    private static Bytes counted(Bytes properties) {
        return properties.size() == 0
                ? properties
                : new Bytes().u8(properties.size()).all(properties);
    }

    /** Properties of a paragraph are headed by their size in pairs of bytes; an odd one counts its head too. */
    private static Bytes countedInPairs(Bytes properties) {
        boolean odd = properties.size() % 2 != 0;
        Bytes head = odd
                ? new Bytes().u8((properties.size() + 1) / 2)
                : new Bytes().u8(0).u8(properties.size() / 2);
        return head.all(properties);
    }
}
