package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read documents are given: which, how they are read, and where the result goes. */
final class Arguments {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "决算公开文件：PDF、OFD，Word、Excel、RTF、网页或纯文本，或者装有它们的压缩包、文件夹。")
    private List<Path> files;

    @Option(names = "--together", description = "这些文件合起来是一份决算公开，如报告和另附的报表。")
    private boolean together;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件",
            description = "写入该文件；不给出时写到标准输出。")
    private Path output;

    @Mixin
    private Manner manner;

    Task task() {
        return new Task(files, together, manner.ocr());
    }

    boolean bom() {
        return manner.bom();
    }

    /** Whether the result goes to standard output. */
    boolean isShown() {
        return output == null;
    }

    /** The place of the result, which is none of the inputs. */
    Result result(Streams streams) throws Refusal {
        Result result = new Result(output, streams.data());
        for (Path file : files) {
            result.spare(file);
        }
        return result;
    }
}
