package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gouji.model.output.RulesJson;
import org.gouji.model.rule.RuleCard;
import org.gouji.rules.catalogue.Catalogue;
import org.gouji.rules.catalogue.RulePages;
import org.gouji.rules.check.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules}: the catalogue, or one rule of it. */
@Command(
        name = "rules",
        sortOptions = false,
        description = "列出全部规则；给出编号时显示该条的说明。",
        exitCodeList = {ExitCode.SAYS_DONE, ExitCode.SAYS_USAGE, ExitCode.SAYS_INTERNAL})
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "编号", description = "规则编号，如 T3-01，不分大小写。")
    private String id;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text：每条一行，依次为编号、级别、标题、公式、依据，以制表符分隔（默认）；json：同样的内容。")
    private RulesFormat format;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        Result result = new Result(null, streams.data());
        if (id == null) {
            List<RuleCard> cards =
                    Catalogue.rules().stream().map(RulePages::card).toList();
            result.write(out -> write(cards, out));
        } else {
            Rule rule = Catalogue.find(id.strip().toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> new Refusal(ExitCode.USAGE, "没有编号为 " + id + " 的规则"));
            result.write(out -> page(rule, out));
        }
        return ExitCode.DONE;
    }

    private void page(Rule rule, Writer out) throws IOException {
        if (format == RulesFormat.JSON) {
            RulesJson.write(List.of(RulePages.card(rule)), out);
        } else {
            out.write(RulePages.of(rule.id()).orElse(line(RulePages.card(rule))).strip() + '\n');
        }
    }

    private void write(List<RuleCard> cards, Writer out) throws IOException {
        if (format == RulesFormat.JSON) {
            RulesJson.write(cards, out);
            return;
        }
        for (RuleCard card : cards) {
            out.write(line(card));
        }
    }

    private static String line(RuleCard card) {
        return String.join(
                        "\t", card.id().value(), card.severity().label(), card.title(), card.formula(), card.source())
                + '\n';
    }
}
