package org.gouji.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gouji.rules.catalogue.Catalogue;
import org.gouji.rules.catalogue.RulePages;
import org.gouji.rules.check.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gouji rules}: the catalogue, or one rule of it. */
@Command(name = "rules", description = "列出全部规则；给出编号时显示该条的说明。")
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "编号", description = "规则编号，如 T3-01。")
    private String id;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        String text = id == null ? catalogue() : page();
        new Result(null, streams.data()).write(out -> out.write(text));
        return ExitCode.DONE;
    }

    private static String catalogue() {
        return Catalogue.rules().stream().map(RulesCommand::line).collect(Collectors.joining());
    }

    private String page() throws Refusal {
        Rule rule = Catalogue.find(id).orElseThrow(() -> new Refusal(ExitCode.USAGE, "没有编号为 " + id + " 的规则"));
        return RulePages.of(rule.id()).orElse(line(rule)).strip() + '\n';
    }

    private static String line(Rule rule) {
        return rule.id() + "\t" + rule.severity().label() + "\t" + rule.title() + "\n";
    }
}
