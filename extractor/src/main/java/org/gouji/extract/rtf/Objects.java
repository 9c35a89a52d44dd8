package org.gouji.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.sheet.EmbeddedSheets;
import org.gouji.extract.sheet.EmbeddedSheets.Shown;

/**
 * The objects of other programs that a file has inside, one after the other. The data of each are written in hexadecimal digits:
 * the header of OLE 1.0, then the file of the program.
 */
final class Objects {

    /** Of the header: what follows is the object itself, not a link to it. */
    private static final int EMBEDDED = 2;

    /** The names of the program, the topic and the item, each behind its length. */
    private static final int NAMES = 3;

    private final EmbeddedSheets sheets = new EmbeddedSheets();
    private final ByteArrayOutputStream digits = new ByteArrayOutputStream();
    private Optional<Shown> shown = Optional.empty();

    /** An object begins, of which nothing is known yet. */
    void begin() {
        digits.reset();
        shown = Optional.empty();
    }

    /** Takes more of its data. */
    void data(byte[] text) {
        for (byte letter : text) {
            if (HexFormat.isHexDigit(letter)) {
                digits.write(letter);
            }
        }
    }

    /** All data of the object have been taken; says whether it is one of which the cells are known. */
    boolean isRead() {
        if (digits.size() > 0) {
            shown = file(HexFormat.of()
                            .parseHex(digits.toString(StandardCharsets.US_ASCII).substring(0, digits.size() & ~1)))
                    .flatMap(sheets::shown);
            digits.reset();
        }
        return shown.isPresent();
    }

    /** The object with what is shown of it. */
    FlowNode.Embedded end() {
        return new FlowNode.Embedded(isRead() ? shown : Optional.empty());
    }

    private static Optional<byte[]> file(byte[] data) {
        try {
            ByteBuffer header = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
            header.getInt(); // the version of the program that wrote it
            if (header.getInt() != EMBEDDED) {
                return Optional.empty();
            }
            for (int i = 0; i < NAMES; i++) {
                int length = header.getInt();
                header.position(header.position() + length);
            }
            byte[] file = new byte[Math.max(0, Math.min(header.getInt(), header.remaining()))];
            header.get(file);
            return Optional.of(file);
        } catch (BufferUnderflowException | IllegalArgumentException outside) {
            return Optional.empty();
        }
    }
}
