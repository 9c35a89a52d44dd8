package org.gouji.model.source;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that a reader of the result should know: a page that could not be read, a figure that could not be placed.
 *
 * @param code a stable name for programs, such as {@code unread-page}
 * @param message what happened and why, in Chinese, complete in itself
 * @param place where, if there is a place
 */
public record Notice(String code, String message, Optional<Provenance> place) {

    /** About the document as a whole. */
    public static Notice of(String code, String message) {
        return new Notice(code, message, Optional.empty());
    }

    /** About one place in it. */
    public static Notice at(Provenance place, String code, String message) {
        return new Notice(code, message, Optional.of(place));
    }

    /** The same notice about a place in this file, or about the file as such. */
    Notice in(String file) {
        return place.isEmpty() ? of(code, file + "：" + message) : placed(known -> new Provenance.InFile(file, known));
    }

    /** The same notice about another place, if it is about one. */
    public Notice placed(UnaryOperator<Provenance> elsewhere) {
        return new Notice(code, message, place.map(elsewhere));
    }
}
