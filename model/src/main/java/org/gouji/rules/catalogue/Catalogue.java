package org.gouji.rules.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.SameTable;
import org.gouji.rules.form.Answers;
import org.gouji.rules.form.CaptionTotals;
import org.gouji.rules.form.Captions;
import org.gouji.rules.form.Copies;
import org.gouji.rules.form.CostTargets;
import org.gouji.rules.form.Deadlines;
import org.gouji.rules.form.Execution;
import org.gouji.rules.form.FundsWithoutBudget;
import org.gouji.rules.form.Grades;
import org.gouji.rules.form.IndicatorRules;
import org.gouji.rules.form.QuotientScores;
import org.gouji.rules.form.RateAsIndicator;
import org.gouji.rules.form.SharedIndicators;
import org.gouji.rules.form.WeightTotals;
import org.gouji.rules.inspection.Demands;
import org.gouji.rules.table.BudgetCodes;
import org.gouji.rules.table.CodeNames;
import org.gouji.rules.table.CodeShapes;
import org.gouji.rules.table.Signs;
import org.gouji.rules.table.UnitsOfTables;
import org.gouji.rules.text.TextRules;

/** All rules, in the order of their families. */
public final class Catalogue {

    private static final List<Rule> RULES = Stream.of(
                    List.<Rule>of(new SameTable()),
                    TableRules.rules(),
                    BudgetRules.rules(),
                    DetailRules.rules(),
                    CrossRules.rules(),
                    NarrativeRules.rules(),
                    SentenceRules.rules(),
                    ShareRules.rules(),
                    SectionRules.rules(),
                    DifferenceRules.rules(),
                    MatterRules.rules(),
                    FormRules.rules(),
                    TaskRules.rules(),
                    ReportRules.rules(),
                    TextRules.rules(),
                    IndicatorRules.rules(),
                    Answers.rules(),
                    Execution.rules(),
                    Demands.rules(),
                    OutsideRules.rules(),
                    List.of(
                            new Signs(),
                            new CodeNames(),
                            new CodeShapes(),
                            new BudgetCodes(),
                            new UnitsOfTables(),
                            new OneSidedTotals(),
                            new NarratedItems(),
                            new OmittedItems(),
                            DeniedFunds.rule(),
                            new DeniedTravel(),
                            new Deadlines(),
                            new IdleMoney(),
                            new Captions(),
                            new CaptionTotals(),
                            new WeightTotals(),
                            new FundsWithoutBudget(),
                            new CostTargets(),
                            QuotientScores.rule(),
                            new RateAsIndicator(),
                            new Copies(),
                            new SharedIndicators(),
                            new Grades()))
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of this id. */
    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.id().value().equals(id)).min(Comparator.comparing(Rule::id));
    }

    /** Whether a rule has something to say of a blank template. */
    public static boolean looksAtTemplates(Rule rule) {
        return rule.id().value().equals("R-11");
    }
}
