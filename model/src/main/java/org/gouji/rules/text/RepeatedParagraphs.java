package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.text.Phrase;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * A paragraph with figures stands once in its section. Short ones, and such as tell of nothing but zeros, may well be the same for
 * several things.
 */
final class RepeatedParagraphs implements Rule {

    private static final RuleId ID = new RuleId("DOC-11");

    /** Characters from which on a paragraph is no formula. */
    private static final int LONG = 30;

    /** An amount that is not zero, and another figure behind it. */
    private static final Phrase FIGURES =
            Phrase.of("(?:[1-9]\\d*(?:\\.\\d+)?|0\\.0*[1-9]\\d*)万?元.*?[1-9]\\d*(?:\\.\\d+)?(?:万?元|%)");

    private static final Phrase ORDINAL = Phrase.of("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "同一部分的文字段落不应重复";
    }

    @Override
    public Verdict check(Ledger ledger) {
        List<Judgement> judgements = new ArrayList<>();
        Map<String, List<Passage>> texts = new LinkedHashMap<>();
        for (Passage line : ledger.passages().lines()) {
            if (line.text().equals(line.heading())) { // a section begins
                texts.values().forEach(same -> judgements.add(judge(same)));
                texts.clear();
            }
            if (canTellOfMoney(line.squeezed())) {
                String text = ORDINAL.replaceFirst(line.squeezed(), "");
                if (text.length() >= LONG && FIGURES.in(text)) {
                    texts.computeIfAbsent(text, key -> new ArrayList<>()).add(line);
                }
            }
        }
        texts.values().forEach(same -> judgements.add(judge(same)));
        return Verdict.of(judgements, "没有写有金额的段落");
    }

    /** Most lines are short or have no amount, and need no further look. */
    private static boolean canTellOfMoney(String line) {
        return line.length() >= LONG && line.indexOf('元') >= 0;
    }

    private Judgement judge(List<Passage> same) {
        if (same.size() == 1) {
            return Remark.pass(this, List.of());
        }
        Passage first = same.get(0);
        String where = first.heading().isEmpty() ? "" : first.heading() + "：";
        String message = where + "段落重复（" + same.size() + " 处）：“" + first.text().strip() + "”";
        return Remark.fail(
                this,
                severity(),
                message,
                List.of(),
                same.stream().map(passage -> passage.quote(passage.text())).toList());
    }
}
