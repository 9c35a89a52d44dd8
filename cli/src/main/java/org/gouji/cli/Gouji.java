package org.gouji.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import org.gouji.model.output.Generator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code gouji}, which has others under it and lends them its headings, its exit codes and {@code --help}. */
@Command(
        name = "gouji",
        scope = ScopeType.INHERIT,
        versionProvider = Gouji.Version.class,
        description = "读取部门决算公开文件，给出其中的每一个数字及其出处。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令（其用法见 gouji 命令 --help）：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {
            ExitCode.SAYS_DONE,
            ExitCode.FINDINGS + ":check 发现错误",
            ExitCode.SAYS_UNREADABLE,
            ExitCode.SOME_FAILED + ":batch 中有文件无法读取",
            ExitCode.SAYS_USAGE,
            ExitCode.SAYS_INTERNAL
        })
@SuppressWarnings("UnusedVariable") // picocli looks at the options for help and version itself
final class Gouji implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "显示本说明")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private Gouji() {}

    /**
     * Runs one command.
     *
     * @param data receives the result and nothing else
     * @param talk receives everything that is said to people
     * @return the exit code
     */
    static int run(String[] arguments, OutputStream data, PrintWriter talk) {
        Streams streams = new Streams(data, talk);
        CommandLine gouji = new CommandLine(new Gouji())
                .addSubcommand(new ExtractCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new BatchCommand(streams))
                .addSubcommand(new RulesCommand(streams))
                .addSubcommand(new DrawCommand(streams))
                .addSubcommand(new CompletionCommand(streams));
        gouji.setOut(streams.dataWriter());
        gouji.setErr(talk);
        gouji.setCaseInsensitiveEnumValuesAllowed(true);
        gouji.setParameterExceptionHandler(Complaints::wrongUsage);
        gouji.setExecutionExceptionHandler(Complaints::failure);
        int code = gouji.execute(arguments);
        talk.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请给出一个命令");
    }

    /** Says which gouji this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Generator.NAME + " " + Generator.VERSION};
        }
    }
}
