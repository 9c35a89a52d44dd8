package org.gouji.extract.pdf;

/**
 * A code of a font; all measures in parts of the font size.
 *
 * @param text its Unicode, as {@link FontReading} gives it
 * @param across how far it takes the pen to the right
 * @param down how far it takes the pen up, where the font is written from top to bottom: less than nothing
 * @param startX where it begins, from the pen to the right
 * @param startY where it begins, from the pen upwards
 */
record Letter(String text, float across, float down, float startX, float startY) {}
