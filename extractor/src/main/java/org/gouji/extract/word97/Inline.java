package org.gouji.extract.word97;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.flow.FlowNode.Omission;
import org.gouji.extract.flow.PrintedText;
import org.gouji.extract.word97.Drawings.TextRange;

/**
 * What a paragraph prints: its characters, with the results of its fields and without their instructions, and the text boxes
 * and objects that are anchored in it.
 */
final class Inline {

    private static final char PICTURE = 0x01;
    private static final char DRAWING = 0x08;
    private static final char LINE_BREAK = 0x0B;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1E;

    /** What stands in the text for a symbol. */
    private static final char SYMBOL = '(';

    /** A field that is not yet at its end. */
    private enum Field {
        INSTRUCTION,
        RESULT,
        /** The result of a field that embeds an object: a picture of it. */
        OBJECT
    }

    private final Drawings drawings;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<TextRange> textBoxes = new ArrayList<>();
    private final Set<Integer> objects = new LinkedHashSet<>();

    Inline(Drawings drawings) {
        this.drawings = drawings;
    }

    /** Prints a run of characters, the first of which stands at a position. */
    void run(String characters, int position, RunFormat format) {
        if (format.deleted()) {
            return;
        }
        int before = text.length();
        for (int i = 0; i < characters.length(); i++) {
            character(characters.charAt(i), position + i, format);
        }
        if (format.hidden()) {
            if (!text.substring(before).isBlank()) {
                omissions.add(Omission.HIDDEN_TEXT);
            }
            text.setLength(before);
        }
    }

    private void character(char character, int position, RunFormat format) {
        switch (character) {
            case FIELD_BEGIN -> fields.push(Field.INSTRUCTION);
            case FIELD_SEPARATOR -> separator(format);
            case FIELD_END -> fields.poll();
            default -> {
                if (!fields.contains(Field.INSTRUCTION)) {
                    printed(character, position, format);
                }
            }
        }
    }

    private void separator(RunFormat format) {
        if (fields.poll() != null) {
            fields.push(format.object() ? Field.OBJECT : Field.RESULT);
        }
        if (format.object()) {
            objects.add(format.location());
        }
    }

    private void printed(char character, int position, RunFormat format) {
        if (character == SYMBOL && format.symbol() != 0) {
            text.append(PrintedText.symbol(format.symbol()));
        } else if (format.special() && character == PICTURE) {
            picture(format);
        } else if (format.special() && character == DRAWING) {
            textBoxes.addAll(drawings.takeTextAt(position));
            omissions.addAll(Collections.nCopies(drawings.picturesAt(position), Omission.PICTURE));
        } else if (character == LINE_BREAK) {
            text.append('\n');
        } else if (character == HARD_HYPHEN) {
            text.append('-');
        } else if (character >= ' ' || character == '\t') {
            text.append(character);
        }
    }

    private void picture(RunFormat format) {
        if (format.object()) {
            objects.add(format.location());
        } else if (!format.data() && !fields.contains(Field.OBJECT)) {
            omissions.add(Omission.PICTURE);
        }
    }

    /** @param leader whether the paragraph's tabs draw a line of dots */
    String text(boolean leader) {
        return PrintedText.onOneLine(text, leader);
    }

    List<Omission> omissions() {
        return omissions;
    }

    List<TextRange> textBoxes() {
        return textBoxes;
    }

    /** The numbers of the objects that are embedded in it. */
    Set<Integer> objects() {
        return objects;
    }
}
