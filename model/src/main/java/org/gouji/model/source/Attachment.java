package org.gouji.model.source;

/**
 * A document that a page links to, and that is published apart from it.
 *
 * @param title the words of the link
 * @param target the address, as the page writes it: often relative to an address that the page does not tell
 * @param place where the link stands
 */
public record Attachment(String title, String target, Provenance place) {

    /** The same link in this file. */
    Attachment in(String file) {
        return new Attachment(title, target, new Provenance.InFile(file, place));
    }
}
