package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.model.output.Checked;
import org.gouji.model.output.ChecksJson;
import org.gouji.model.output.FindingsCsv;
import org.gouji.model.output.Sarif;
import org.gouji.rules.catalogue.Catalogue;

/**
 * Writes what was checked in the format asked for.
 *
 * @param format the format
 * @param bom whether a table begins with a byte-order mark
 * @param coverage whether the text lists the figures that took no part
 * @param coloured whether the text is coloured
 */
record CheckWriter(CheckFormat format, boolean bom, boolean coverage, boolean coloured) {

    /** Writes each document before the next one is waited for. */
    void write(Iterator<Checked> documents, Writer out) throws IOException {
        switch (format) {
            case TEXT -> text(documents, out);
            case JSON -> ChecksJson.write(documents, out);
            case SARIF -> Sarif.write(titles(), documents, out);
            case CSV -> csv(documents, out);
        }
    }

    private void text(Iterator<Checked> documents, Writer out) throws IOException {
        FindingsText text = new FindingsText(out, coloured);
        while (documents.hasNext()) {
            text.write(documents.next(), coverage);
        }
    }

    private void csv(Iterator<Checked> documents, Writer out) throws IOException {
        if (bom) {
            out.write(OutputFormat.BYTE_ORDER_MARK);
        }
        FindingsCsv csv = FindingsCsv.begin(out);
        while (documents.hasNext()) {
            csv.write(documents.next());
        }
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        Catalogue.rules().forEach(rule -> titles.put(rule.id().value(), rule.title()));
        return titles;
    }
}
