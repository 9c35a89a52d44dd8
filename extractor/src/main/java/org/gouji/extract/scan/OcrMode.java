package org.gouji.extract.scan;

/** When text is recognised in pictures of pages. */
public enum OcrMode {
    /** Where a page has no text layer, and in pictures of tables. */
    AUTO,
    /** Never. */
    OFF,
    /** On every page; what text layers say is put aside. */
    FORCE
}
