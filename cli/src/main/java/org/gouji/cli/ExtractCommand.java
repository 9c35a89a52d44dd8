package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.rule.Report;
import org.gouji.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code gouji extract}: everything that a disclosure states, as JSON or as observations. Of an archive or a folder that holds several,
 * one object after the other, or the observations of all under one heading.
 */
@Command(
        name = "extract",
        sortOptions = false,
        description = "读取一份部门决算公开文件，输出其中的全部数字及其出处。",
        exitCodeList = {ExitCode.SAYS_DONE, ExitCode.SAYS_UNREADABLE, ExitCode.SAYS_USAGE, ExitCode.SAYS_INTERNAL})
final class ExtractCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private Arguments arguments;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json：完整结果（默认）；csv：每个数值一行。")
    private OutputFormat format;

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        Result result = arguments.result(streams);
        if (arguments.task().files().size() > 1 && !arguments.task().together()) {
            throw new Refusal(ExitCode.USAGE, "一次只读取一份决算公开；这些文件合起来是一份的，请加 --together");
        }
        Batch<Extracted> batch = new Batch<>(arguments.task(), this::extracted, streams);
        Iterator<Extracted> documents = batch.made();
        if (documents.hasNext()) {
            result.write(out -> write(documents, out));
        }
        return batch.exitCode();
    }

    /** Observations hold no findings. */
    private Extracted extracted(Reading reading) {
        return format == OutputFormat.CSV
                ? new Extracted(reading, Optional.empty())
                : new Extracted(reading, Optional.of(Rules.check(reading.disclosure())));
    }

    /** Writes each document before the next one is waited for. */
    private void write(Iterator<Extracted> documents, Writer out) throws IOException {
        if (arguments.bom() && format == OutputFormat.CSV) {
            out.write(OutputFormat.BYTE_ORDER_MARK);
        }
        Writing writing = writing(out);
        while (documents.hasNext()) {
            writing.write(documents.next());
        }
    }

    private Writing writing(Writer out) throws IOException {
        if (format == OutputFormat.CSV) {
            ObservationsCsv csv = ObservationsCsv.begin(out);
            return extracted -> csv.write(extracted.reading().disclosure());
        }
        return extracted -> extracted.reading().writeJson(extracted.report().orElseThrow(), out);
    }

    /**
     * A document and what is to be written of it.
     *
     * @param report what the rules say; empty where nobody asked
     */
    private record Extracted(Reading reading, Optional<Report> report) {}

    /** Writes one document behind the others. */
    private interface Writing {
        void write(Extracted extracted) throws IOException;
    }
}
