package org.gouji.extract.word97;

import java.util.ArrayList;
import java.util.List;

/** Looks up how the characters and paragraphs at a position of the text are formatted. */
final class Formatting {

    private final PieceTable pieces;
    private final DiskPages characters;
    private final DiskPages paragraphs;
    private final StyleSheet styles;
    private final Octets data;

    /** @param data the stream {@code Data}, where long lists of properties are kept */
    Formatting(PieceTable pieces, DiskPages characters, DiskPages paragraphs, StyleSheet styles, Octets data) {
        this.pieces = pieces;
        this.characters = characters;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.data = data;
    }

    /** A run of characters: its format, and the position behind it. */
    record Run(RunFormat format, int end) {}

    /** Whether a paragraph ends with the character at a position. */
    boolean endsParagraph(int position) {
        PieceTable.Piece piece = pieces.at(position);
        int offset = piece.offsetOf(position);
        return paragraphs.at(offset).end() <= offset + piece.width();
    }

    /** The format of the paragraph that the character at a position ends. */
    ParagraphFormat paragraph(int position) {
        PieceTable.Piece piece = pieces.at(position);
        Octets own = paragraphs.at(piece.offsetOf(position)).properties();
        int style = own.length() < 2 ? 0 : own.u16(0);
        List<Sprm> changes = new ArrayList<>(styles.paragraph(style));
        if (own.length() > 2) {
            addUnfolded(Sprm.parse(own.from(2)), changes);
        }
        changes.addAll(Sprm.parse(piece.changes()));
        return ParagraphFormat.of(style, changes);
    }

    /** Adds changes, those kept elsewhere in the place of the reference to them. */
    private void addUnfolded(List<Sprm> changes, List<Sprm> into) {
        for (Sprm change : changes) {
            boolean elsewhere = change.code() == Sprm.P_HUGE
                    || change.code() == Sprm.P_HUGE_OLD
                    || change.code() == Sprm.P_ROW_PROPERTIES;
            if (elsewhere) {
                int at = change.operand().i32(0);
                into.addAll(Sprm.parse(data.part(at + 2, data.u16(at))));
            } else {
                into.add(change);
            }
        }
    }

    /**
     * The run of characters that begins at a position.
     *
     * @param paragraph the format of its paragraph
     */
    Run run(int position, ParagraphFormat paragraph) {
        PieceTable.Piece piece = pieces.at(position);
        DiskPages.Run run = characters.at(piece.offsetOf(position));
        List<Sprm> changes = new ArrayList<>(Sprm.parse(run.properties()));
        changes.addAll(Sprm.parse(piece.changes()));
        RunFormat format = RunFormat.of(styles.characters(paragraph.style()), changes, styles);
        return new Run(format, Math.max(position + 1, Math.min(piece.end(), piece.positionOf(run.end()))));
    }
}
