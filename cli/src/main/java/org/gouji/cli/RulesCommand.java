package org.gouji.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
        PrintWriter out = streams.dataWriter();
        if (id == null) {
            Catalogue.rules().forEach(rule -> out.println(line(rule)));
        } else {
            Rule rule = Catalogue.find(id).orElseThrow(() -> new Refusal(ExitCode.USAGE, "没有编号为 " + id + " 的规则"));
            out.println(RulePages.of(rule.id()).orElse(line(rule)).strip());
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String line(Rule rule) {
        return rule.id() + "\t" + rule.severity().label() + "\t" + rule.title();
    }
}
