package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.extract.scan.OcrMode;
import org.gouji.model.output.Baseline;
import org.gouji.model.output.Checked;
import org.gouji.model.output.FilledForm;
import org.gouji.model.rule.Severity;
import org.gouji.rules.Rules;
import org.gouji.rules.inspection.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji check}: where disclosures contradict themselves. */
@Command(
        name = "check",
        sortOptions = false,
        description = "核对决算公开文件的勾稽关系，列出其中的矛盾和遗漏。",
        exitCodeList = {
            ExitCode.DONE + ":没有错误",
            ExitCode.FINDINGS + ":发现错误",
            ExitCode.SAYS_UNREADABLE,
            ExitCode.SAYS_USAGE,
            ExitCode.SAYS_INTERNAL
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "决算公开文件，或者装有它们的压缩包、文件夹，可以给出多份。")
    private List<Path> files;

    @Option(names = "--together", description = "这些文件合起来是一份决算公开，一并核对。")
    private boolean together;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text：供人阅读（默认）；json；csv：每项一行；sarif：供其他工具读取。")
    private CheckFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件",
            description = "写入该文件；不给出时写到标准输出。")
    private Path output;

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 打开。")
    private boolean bom;

    @Option(names = "--coverage", description = "列出没有参与任何核对的数。")
    private boolean coverage;

    @Option(names = "--form", description = "填写公开情况检查表：每项要求是否公开，在哪一页，原文是什么。")
    private boolean form;

    @Option(
            names = "--baseline",
            paramLabel = "基线文件",
            description = {"其中的事项已知或已确认，不再计入。", "格式同 csv 的输出，日期和理由填在最后两列。"})
    private Path baseline;

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            defaultValue = "auto",
            description = "auto：没有文字层的页面和图片中的表格由文字识别读取（默认，需要 Tesseract）；off：不识别；force：每页都识别，不用文字层。")
    private OcrMode ocr;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        Result result = new Result(output, streams.data());
        for (Path file : files) {
            result.spare(file);
        }
        if (baseline != null) {
            result.spare(baseline);
        }
        return form ? inspect(result) : check(result);
    }

    private int check(Result result) throws Refusal {
        Baseline known = baseline();
        CheckWriter writer = new CheckWriter(format, bom, coverage, output == null && isConsole());
        Batch<Checked> batch = new Batch<>(
                files,
                together,
                ocr,
                reading -> known.apply(reading.name(), Rules.check(reading.disclosure())),
                streams);
        List<Checked> checked = batch.all();
        result.write(out -> writer.write(checked, out));
        return batch.exitCode() == ExitCode.DONE ? exitCode(checked) : batch.exitCode();
    }

    private int inspect(Result result) throws Refusal {
        if (format != CheckFormat.TEXT && format != CheckFormat.CSV) {
            throw new Refusal(ExitCode.USAGE, "选项 --form 的格式只能是 text 或 csv");
        }
        FormWriter writer = new FormWriter(format == CheckFormat.CSV, bom);
        Batch<FilledForm> batch = new Batch<>(
                files,
                together,
                ocr,
                reading -> new FilledForm(reading.name(), Inspection.of(reading.disclosure())),
                streams);
        List<FilledForm> forms = batch.all();
        result.write(out -> writer.write(forms, out));
        return batch.exitCode();
    }

    private Baseline baseline() throws Refusal {
        try {
            return baseline == null ? Baseline.none() : Baseline.read(baseline);
        } catch (IOException failure) {
            throw new Refusal(ExitCode.UNREADABLE, "基线文件 " + baseline + " 无法读取：" + IoReason.of(failure), failure);
        }
    }

    /** Colour is for a terminal; a pipe or a file gets plain text. */
    @SuppressWarnings(
            "SystemConsoleNull") // where Java always has a console, colour in a pipe is the worst that comes of it
    private static boolean isConsole() {
        return System.console() != null;
    }

    private static int exitCode(List<Checked> checked) {
        boolean errors = checked.stream()
                .flatMap(document -> document.findings().stream())
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
