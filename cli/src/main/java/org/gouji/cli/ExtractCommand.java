package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.extract.scan.OcrMode;
import org.gouji.model.output.DisclosureJson;
import org.gouji.model.output.Document;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.rule.Report;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "1..*", paramLabel = "文件", description = "决算公开文件：PDF、OFD，Word、Excel、RTF、网页或纯文本，或者装有它们的压缩包、文件夹。")
    private List<Path> files;

    @Option(names = "--together", description = "这些文件合起来是一份决算公开，如报告和另附的报表。")
    private boolean together;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json：完整结果（默认）；csv：每个数值一行。")
    private OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件",
            description = "写入该文件；不给出时写到标准输出。")
    private Path output;

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 打开。")
    private boolean bom;

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            defaultValue = "auto",
            description = "auto：没有文字层的页面和图片中的表格由文字识别读取（默认，需要 Tesseract）；off：不识别；force：每页都识别，不用文字层。")
    private OcrMode ocr;

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        Result result = new Result(output, streams.data());
        for (Path file : files) {
            result.spare(file);
        }
        if (files.size() > 1 && !together) {
            throw new Refusal(ExitCode.USAGE, "一次只读取一份决算公开；这些文件合起来是一份的，请加 --together");
        }
        Batch<Optional<Report>> batch = new Batch<>(files, together, ocr, this::checked, streams);
        Optional<Done<Optional<Report>>> first = batch.next();
        if (first.isPresent()) {
            result.write(out -> write(first.get(), batch, out));
        }
        return batch.exitCode();
    }

    /** Observations hold no findings. */
    private Optional<Report> checked(Reading reading) {
        return format == OutputFormat.CSV ? Optional.empty() : Optional.of(Rules.check(reading.disclosure()));
    }

    /** Writes each document before the next one is waited for. */
    private void write(Done<Optional<Report>> first, Batch<Optional<Report>> batch, Writer out) throws IOException {
        if (bom && format == OutputFormat.CSV) {
            out.write(OutputFormat.BYTE_ORDER_MARK);
        }
        Writing writing = writing(out);
        writing.write(first);
        for (Optional<Done<Optional<Report>>> next = batch.next(); next.isPresent(); next = batch.next()) {
            writing.write(next.get());
        }
    }

    private Writing writing(Writer out) throws IOException {
        if (format == OutputFormat.CSV) {
            ObservationsCsv csv = ObservationsCsv.begin(out);
            return done -> csv.write(done.reading().disclosure());
        }
        return done -> json(done, out);
    }

    private static void json(Done<Optional<Report>> done, Writer out) throws IOException {
        Disclosure disclosure = done.reading().disclosure();
        Document document = Document.of(
                disclosure.outline().source(), done.reading().input().bytes());
        DisclosureJson.write(document, disclosure, done.made().orElseThrow(), out);
    }

    /** Writes one document behind the others. */
    private interface Writing {
        void write(Done<Optional<Report>> done) throws IOException;
    }
}
