package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.gouji.model.output.Baseline;
import org.gouji.model.output.Checked;
import org.gouji.model.output.FilledForm;
import org.gouji.model.rule.Severity;
import org.gouji.rules.Rules;
import org.gouji.rules.inspection.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private Arguments arguments;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text：供人阅读（默认）；json；csv：每项一行；sarif：供其他工具读取。")
    private CheckFormat format;

    @Option(names = "--coverage", description = "列出没有参与任何核对的数。")
    private boolean coverage;

    @Option(names = "--form", description = "填写公开情况检查表：每项要求是否公开，在哪一页，原文是什么。")
    private boolean form;

    @Option(
            names = "--baseline",
            paramLabel = "基线文件",
            description = {"其中的事项已知或已确认，不再计入。", "格式同 csv 的输出，日期和理由填在最后两列。"})
    private Path baseline;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        Result result = arguments.result(streams);
        if (baseline != null) {
            result.spare(baseline);
        }
        return form ? inspect(result) : check(result);
    }

    private int check(Result result) throws Refusal {
        Baseline known = baseline();
        CheckWriter writer = new CheckWriter(format, arguments.bom(), coverage, arguments.isShown() && isConsole());
        Batch<Checked> batch = new Batch<>(
                arguments.task(), reading -> known.apply(reading.name(), Rules.check(reading.disclosure())), streams);
        ErrorWatch documents = new ErrorWatch(batch.made());
        result.write(out -> writer.write(documents, out));
        return batch.exitCode() == ExitCode.DONE ? documents.exitCode() : batch.exitCode();
    }

    private int inspect(Result result) throws Refusal {
        if (format != CheckFormat.TEXT && format != CheckFormat.CSV) {
            throw new Refusal(ExitCode.USAGE, "选项 --form 的格式只能是 text 或 csv");
        }
        FormWriter writer = new FormWriter(format == CheckFormat.CSV, arguments.bom());
        Batch<FilledForm> batch = new Batch<>(
                arguments.task(),
                reading -> new FilledForm(reading.name(), Inspection.of(reading.disclosure())),
                streams);
        result.write(out -> writer.write(batch.made(), out));
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

    /** Hands on documents and remembers whether there was an error in one. */
    private static final class ErrorWatch implements Iterator<Checked> {

        private final Iterator<Checked> documents;
        private boolean errors;

        ErrorWatch(Iterator<Checked> documents) {
            this.documents = documents;
        }

        @Override
        public boolean hasNext() {
            return documents.hasNext();
        }

        @Override
        public Checked next() {
            Checked document = documents.next();
            errors |= document.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return document;
        }

        int exitCode() {
            return errors ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }
}
