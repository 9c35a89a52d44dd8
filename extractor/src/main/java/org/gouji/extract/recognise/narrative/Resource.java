package org.gouji.extract.recognise.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of wordings that lie beside the classes: tab separated, lines that begin with # are remarks. */
final class Resource {

    private Resource() {}

    static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Resource.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
