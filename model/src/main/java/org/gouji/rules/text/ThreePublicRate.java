package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Statement;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Kind;
import org.gouji.rules.check.Relation;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Scope;
import org.gouji.rules.term.Terms;

/**
 * A sentence of the report that tells by how much “三公” spending changed says what the section on “三公” says. The sentence is
 * found by its words, because reports name the figure in many ways.
 */
final class ThreePublicRate implements Rule {

    private static final RuleId ID = new RuleId("N-59");
    private static final Phrase SENTENCE =
            Phrase.of("三公[”\"]?经费[^。]*?(?:比|较)上年[^，。；]{0,6}?(?:下降|减少|增长|增加)(\\d+(?:\\.\\d+)?)%");

    private static final Item TOTAL = Item.item("“三公”经费财政拨款支出", "“三公”经费支出", "“三公”经费");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return "自评报告所述“三公”经费增减率 = 文字说明的增减率";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Relation> relations = new ArrayList<>();
        for (Statement section : ledger.statements("narrative.three_public")) {
            Optional<Fact> stated = Terms.find(ledger, section, TOTAL, "change_rate");
            for (Statement report : ledger.beside(section, "narrative.evaluation")) {
                told(ledger, report).ifPresent(fact -> Relation.of(
                                this,
                                Kind.EQUAL,
                                Scope.of(Frame.of(ledger, report), Terms.fact(fact), Terms.found(stated)))
                        .ifPresent(relations::add));
            }
        }
        return Verdict.of(relations, "自评报告没有写明“三公”经费增减率");
    }

    /** The rate that such a sentence of the report prints. */
    private static Optional<Fact> told(Ledger ledger, Statement report) {
        for (Passage passage : ledger.passages().bearing("三公")) {
            Phrase.Search matcher = SENTENCE.search(passage.squeezed());
            while (matcher.find()) {
                String rate = matcher.group(1);
                Optional<Fact> fact = ledger.facts(report).stream()
                        .filter(each -> each.measure().equals("change_rate")
                                && each.amount().isPresent())
                        .filter(each -> each.value().abs().toPlainString().equals(rate))
                        .findFirst();
                if (fact.isPresent()) {
                    return fact;
                }
            }
        }
        return Optional.empty();
    }
}
