package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** A sentence that counts the evaluated projects and then counts them by grade: the grades add up to all of them. */
final class GradeCounts implements Rule {

    private static final RuleId ID = new RuleId("P-01");

    /** What stands in brackets, a list of the grades say, is part of the sentence. */
    private static final Phrase SENTENCE = Phrase.of("(?:（[^（）]*）|[^。；])+");

    /** What every count of projects is followed by: most passages have none, and need no further look. */
    private static final char COUNTED = '个';

    private static final Phrase ALL =
            Phrase.of("(\\d{1,4})个[^，、。；\\d“]{0,10}项目|(?<![”\"优良好秀等中格差级]的?)项目(\\d{1,4})个(?=，)");

    /** 3个项目评价结果为“优”, 优3个. */
    private static final Phrase GRADE =
            Phrase.of("(\\d{1,4})个(?:项目)?[^，、。；\\d]{0,10}?[“\"]?(?:优秀|优|良好|良|中等|中|合格|不合格|差)[”\"]?(?=[，、。；）)]|等次|等级|的|$)"
                    + "|[“\"]?(?:优秀|优|良好|良|中等|中|不合格|合格|差)[”\"]?(?:等次|等级|的|级|项目|为|有)*(\\d{1,4})个");

    /** The sentence leaves some out, and says so. */
    private static final Phrase LEFT_OUT = Phrase.of("其余|其他|另|未|正在(?!整改)|尚");

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
        return "自评项目数 = 各等次项目数之和";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        for (Passage passage : ledger.passages().bearing(List.of("自评", "评价"))) {
            if (passage.squeezed().indexOf(COUNTED) >= 0 && ALL.in(passage.squeezed())) {
                judgements.addAll(judge(passage));
            }
        }
        return Verdict.of(judgements, "没有按等次统计项目数的文字");
    }

    /** Every sentence by itself, one that goes on with 其中 together with the one before. */
    private List<Judgement> judge(Passage passage) {
        List<Judgement> judgements = new ArrayList<>();
        Phrase.Search sentence = SENTENCE.search(passage.squeezed());
        String before = "";
        while (sentence.find()) {
            boolean goesOn = sentence.group().startsWith("其中");
            String whole = goesOn ? before + "。" + sentence.group() : sentence.group();
            judge(passage, whole).ifPresent(judgements::add);
            before = sentence.group();
        }
        return judgements;
    }

    private Optional<Judgement> judge(Passage passage, String sentence) {
        Phrase.Search all = ALL.search(sentence);
        if (!all.find() || LEFT_OUT.in(sentence)) {
            return Optional.empty();
        }
        Phrase.Search grade = GRADE.search(sentence, all.end(), sentence.length());
        int grades = 0;
        int sum = 0;
        while (grade.find()) {
            grades++;
            sum += Integer.parseInt(grade.group(1) == null ? grade.group(2) : grade.group(1));
        }
        if (grades < 2) {
            return Optional.empty();
        }
        int projects = Integer.parseInt(all.group(1) == null ? all.group(2) : all.group(1));
        if (sum == projects) {
            return Optional.of(Remark.pass(this, List.of()));
        }
        String message = "文字说明：自评项目 " + projects + " 个，与各等次项目数之和 " + sum + " 个不一致，见“" + sentence + "”";
        return Optional.of(Remark.fail(this, severity(), message, List.of(), List.of(passage.quote(sentence))));
    }
}
