package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.model.output.DisclosureJson;
import org.gouji.model.output.Document;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.statement.Disclosure;
import org.gouji.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji extract}: everything that a disclosure states, as JSON or as observations. */
@Command(name = "extract", sortOptions = false, description = "读取一份部门决算公开文件，输出其中的全部数字及其出处。")
final class ExtractCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "文件", description = "决算公开文件：有文字层的 PDF、OFD，Word、Excel、RTF、网页或纯文本。")
    private Path file;

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

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        Result result = new Result(output, streams.data());
        result.spare(file);
        InputFile input = InputFile.read(file);
        Disclosure disclosure = Reading.of(input, streams);
        Document document = Document.of(disclosure.outline().source(), input.bytes());
        result.write(out -> write(document, disclosure, out));
        return ExitCode.DONE;
    }

    private void write(Document document, Disclosure disclosure, Writer out) throws IOException {
        if (bom && format == OutputFormat.CSV) {
            out.write(OutputFormat.BYTE_ORDER_MARK);
        }
        switch (format) {
            case JSON -> DisclosureJson.write(document, disclosure, Rules.check(disclosure), out);
            case CSV -> ObservationsCsv.write(disclosure, out);
        }
    }
}
