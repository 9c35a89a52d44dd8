package org.gouji.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gouji generate-completion}: a script that completes commands and options in bash and zsh. */
@Command(
        name = "generate-completion",
        description = {"生成 bash 和 zsh 的命令补全脚本。", "用法：source <(gouji generate-completion)"})
final class CompletionCommand implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        streams.dataWriter().println(AutoComplete.bash("gouji", spec.root().commandLine()));
    }
}
