package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.model.output.FailuresCsv.Status;
import org.gouji.model.output.Generator;
import org.gouji.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji batch}: all disclosures of a folder as a data set. What an earlier run did is not done again. */
@Command(
        name = "batch",
        sortOptions = false,
        description = {
            "读取文件夹（包括其中的压缩包）里的全部决算公开，写成一套数据：",
            "documents.csv、observations.csv、findings.csv、failures.csv，每份一个 JSON 文件。",
            "中断后再次运行即可接着做；没有变化的文件不再读取。"
        },
        exitCodeList = {
            ExitCode.SAYS_DONE,
            ExitCode.SOME_FAILED + ":有文件无法读取，其余的已完成",
            ExitCode.SAYS_USAGE,
            ExitCode.SAYS_INTERNAL
        })
final class BatchCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "文件夹", description = "装有决算公开文件的文件夹，其中可以有文件夹和压缩包。")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件夹",
            required = true,
            description = "写入该文件夹，没有就新建。")
    private Path output;

    @Mixin
    private Manner manner;

    BatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        verify();
        DataSet data = DataSet.in(output, settings(), manner.bom(), streams);
        Task task = new Task(List.of(folder), false, manner.ocr());
        Batch<Assessed> batch =
                new Batch<>(task, reading -> new Assessed(reading, Rules.check(reading.disclosure())), data, streams);
        Steps steps = Steps.of(folder, streams);
        int known = 0;
        for (Optional<Disclosed<Assessed>> next = batch.next(); next.isPresent(); next = batch.next()) {
            data.add(next.get());
            known += next.get().made().isEmpty() ? 1 : 0;
            steps.tell(next.get());
        }
        data.finish();
        streams.say("共 " + data.documents() + " 份决算公开，其中先前已完成 " + known + " 份；无法读取 " + data.count(Status.FAILED)
                + " 个，不是决算公开 " + data.count(Status.NO_DISCLOSURE) + " 个；结果在 " + output);
        return batch.exitCode() == ExitCode.DONE ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private String settings() {
        return String.join(" ", Generator.VERSION, Generator.SCHEMA, Generator.RULES, "ocr=" + manner.ocr());
    }

    private void verify() throws Refusal {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(ExitCode.USAGE, folder + " 不是文件夹；读取单个文件请用 gouji extract");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new Refusal(ExitCode.USAGE, "输出文件夹 " + output + " 是一个文件");
        }
        try {
            if (whole(output).startsWith(folder.toRealPath())) {
                throw new Refusal(ExitCode.USAGE, "输出文件夹 " + output + " 在输入的文件夹里，请写到别处");
            }
        } catch (IOException failure) {
            throw new Refusal(ExitCode.USAGE, folder + " 无法读取：" + IoReason.of(failure), failure);
        }
    }

    /** Where a folder lies that need not be there yet. */
    private static Path whole(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.exists(absolute) || parent == null
                ? absolute.toRealPath()
                : whole(parent).resolve(absolute.getFileName());
    }
}
