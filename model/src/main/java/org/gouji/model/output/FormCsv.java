package org.gouji.model.output;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.model.rule.FormLine;
import org.gouji.model.source.Provenance;

/** Writes forms of inspections as a table, a requirement a row. */
public final class FormCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("document", "number", "group", "requirement", "answer", "page", "place", "quote", "remark")
            .get();

    private FormCsv() {}

    /** Writes the header and all forms, each before the next is asked for. */
    public static void write(Iterator<FilledForm> forms, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, FORMAT);
        while (forms.hasNext()) {
            FilledForm form = forms.next();
            int number = 0;
            for (FormLine line : form.lines()) {
                csv.printRecord(record(form.document(), ++number, line));
            }
        }
        csv.flush();
    }

    private static List<Object> record(String document, int number, FormLine line) {
        return List.of(
                document,
                number,
                line.group(),
                line.requirement(),
                line.tick().label(),
                page(line),
                line.place().map(Provenance::describe).orElse(""),
                line.quote(),
                line.remark());
    }

    private static String page(FormLine line) {
        return line.place().stream()
                .flatMapToInt(place -> place.pageNumber().stream())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }
}
