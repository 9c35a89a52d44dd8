package org.gouji.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Chinese line why a command did not do its work. */
final class Complaints {

    /** A file whose name begins with a hyphen looks like an option. */
    private static final Pattern HYPHENED_FILE = Pattern.compile("-.*\\.\\w+");

    private Complaints() {}

    /** Wrong usage: what is wrong with it, and where help is. */
    static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String hint = hyphened(command, arguments)
                .map(argument -> "；没有选项 " + argument + "，如果是文件，请写成 ./" + argument)
                .orElse("");
        Streams.say(command.getErr(), reason(failure) + hint + "（用法见 " + name + " --help）");
        return ExitCode.USAGE;
    }

    /** Anything that a command threw: a refusal with its reason, or a mistake of ours. */
    static int failure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Refusal refusal) {
            Streams.say(command.getErr(), refusal.getMessage());
            return refusal.exitCode();
        }
        Streams.say(command.getErr(), "程序内部错误，请报告：" + failure);
        return ExitCode.INTERNAL;
    }

    private static Optional<String> hyphened(CommandLine command, String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> HYPHENED_FILE.matcher(argument).matches())
                .filter(argument -> command.getCommandSpec().findOption(argument.substring(0, 2)) == null)
                .findFirst();
    }

    private static String reason(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return "无法识别的参数 " + String.join(" ", unmatched.getUnmatched());
        }
        if (failure instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(Complaints::missing).collect(Collectors.joining("，"));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument == null) {
            return failure.getMessage();
        }
        return name(argument) + " 的值无效：" + failure.getValue() + choices(argument);
    }

    /** An option that need not be there and is missing was given without its value. */
    private static String missing(ArgSpec argument) {
        return argument.isOption() && !argument.required() ? name(argument) + " 缺少值" : "缺少" + name(argument);
    }

    private static String choices(ArgSpec argument) {
        Object[] constants = argument.type().getEnumConstants();
        return constants == null
                ? ""
                : Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining("、", "，可用的有 ", ""));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? "选项 " + ((CommandLine.Model.OptionSpec) argument).longestName()
                : "参数 " + argument.paramLabel();
    }
}
