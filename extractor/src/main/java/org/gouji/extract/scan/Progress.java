package org.gouji.extract.scan;

/** Is told how far the reading of a document has come, from any thread. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress UNTOLD = (number, count) -> {};

    /**
     * A page was looked at; its pictures may still be being read.
     *
     * @param number of the page, from 1
     * @param count of all pages, as far as they are known
     */
    void page(int number, int count);

    /** Something was done that takes its time. */
    default void sign() {
        // who only counts pages need not know
    }
}
