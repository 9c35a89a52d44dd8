package org.gouji.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gouji generate-completion}: a script that completes commands and options in bash and zsh. */
@Command(
        name = "generate-completion",
        description = {"生成 bash 和 zsh 的命令补全脚本。", "用法：source <(gouji generate-completion)"},
        exitCodeList = {ExitCode.SAYS_DONE, ExitCode.SAYS_USAGE, ExitCode.SAYS_INTERNAL})
final class CompletionCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        String script = AutoComplete.bash("gouji", spec.root().commandLine());
        new Result(null, streams.data()).write(out -> out.write(script + '\n'));
        return ExitCode.DONE;
    }
}
