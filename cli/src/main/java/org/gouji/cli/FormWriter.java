package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.output.FilledForm;
import org.gouji.model.output.FormCsv;
import org.gouji.model.rule.FormLine;
import org.gouji.model.rule.FormLine.Tick;

/**
 * Writes forms of inspections, a requirement a line.
 *
 * @param table whether as a CSV table, else as text
 * @param bom whether the table begins with a byte-order mark
 */
record FormWriter(boolean table, boolean bom) {

    /** Characters of a quotation that a line of text shows; the table has all of them. */
    private static final int SHOWN = 60;

    void write(Iterator<FilledForm> forms, Writer out) throws IOException {
        if (!table) {
            while (forms.hasNext()) {
                text(forms.next(), out);
            }
            return;
        }
        if (bom) {
            out.write(OutputFormat.BYTE_ORDER_MARK);
        }
        FormCsv.write(forms, out);
    }

    private static void text(FilledForm form, Writer out) throws IOException {
        out.write(form.document() + "\n");
        String group = "";
        int number = 0;
        for (FormLine line : form.lines()) {
            if (!line.group().equals(group)) {
                group = line.group();
                out.write(group + "\n");
            }
            out.write("  " + ++number + ". " + text(line) + "\n");
        }
        out.write(summary(form.lines()) + "\n");
    }

    private static String text(FormLine line) {
        String quote = Streams.oneLine(line.quote());
        String shown = quote.length() > SHOWN ? quote.substring(0, SHOWN) + "……" : quote;
        return line.requirement() + "　" + line.tick().label()
                + line.place().map(place -> "　" + place.describe()).orElse("")
                + (shown.isEmpty() ? "" : "　“" + shown + "”")
                + (line.remark().isEmpty() ? "" : "　" + line.remark());
    }

    private static String summary(List<FormLine> lines) {
        return Stream.of(Tick.values())
                .map(tick -> tick.label() + " " + count(lines, tick) + " 项")
                .collect(Collectors.joining("，", "共 " + lines.size() + " 项要求：", "。"));
    }

    private static long count(List<FormLine> lines, Tick tick) {
        return lines.stream().filter(line -> line.tick() == tick).count();
    }
}
