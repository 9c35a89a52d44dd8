package org.gouji.bench;

import java.util.function.ToIntFunction;

/**
 * A program that reads PDF files.
 *
 * @param name as printed
 * @param work reads a file; the number that it gives keeps the compiler from leaving the work out
 */
record Contender(String name, ToIntFunction<byte[]> work) {}
