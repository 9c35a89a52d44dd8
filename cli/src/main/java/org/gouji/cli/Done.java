package org.gouji.cli;

/**
 * A document that was read, and what a command makes of it.
 *
 * @param reading the document
 * @param made what the command makes of it
 */
record Done<T>(Reading reading, T made) {}
