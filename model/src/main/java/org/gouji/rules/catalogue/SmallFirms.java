package org.gouji.rules.catalogue;

import static org.gouji.rules.catalogue.Items.AWARDED_TO_SMALL_AND_MEDIUM;
import static org.gouji.rules.catalogue.Items.PROCURED;
import static org.gouji.rules.term.Item.item;
import static org.gouji.rules.term.Sums.closest;
import static org.gouji.rules.term.Sums.percent;
import static org.gouji.rules.term.Terms.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/**
 * The share of public contracts that small firms won. Some departments give it of all procurement, others of what small and
 * medium firms won; the sentence names which: {@code 授予小微企业合同金额 6.00 万元，占授予中小企业合同金额的 75.00%}.
 */
final class SmallFirms {

    static final Item TO_SMALL = item("授予小微企业合同金额");

    /** The share as printed. */
    static final Term SHARE = line(TO_SMALL, "share");

    /** 1 what the amount is said to be a share of, 2 the share. */
    private static final Phrase SENTENCE = Phrase.of("小微企业合同[^。；占]*占([^，。；占]*?)的?(?:比例?|比重)?[为是]?(\\d+(?:\\.\\d+)?)%");

    private static final Term OF_ALL = percent(line(TO_SMALL, "amount"), line(PROCURED, "amount"));
    private static final Term OF_SMALL_AND_MEDIUM =
            percent(line(TO_SMALL, "amount"), line(AWARDED_TO_SMALL_AND_MEDIUM, "amount"));
    private static final Term OF_EITHER = closest(SHARE, OF_ALL, OF_SMALL_AND_MEDIUM);

    private SmallFirms() {}

    /** The share as it is reckoned: of what the sentence names, or where it names nothing of what fits. */
    static Term quotient() {
        return frame -> base(frame).map(SmallFirms::of).orElse(OF_EITHER).at(frame);
    }

    private static Term of(String base) {
        if (base.contains("中小")) {
            return OF_SMALL_AND_MEDIUM;
        }
        return base.contains("采购") ? OF_ALL : OF_EITHER;
    }

    /** What the sentence that prints this share names as its base. */
    private static Optional<String> base(Frame frame) {
        Optional<Fact> share = Terms.find(frame.ledger(), frame.statement(), TO_SMALL, "share")
                .filter(fact -> fact.amount().isPresent());
        if (share.isEmpty()) {
            return Optional.empty();
        }
        for (Passage passage : frame.ledger().passages().bearing("小微企业")) {
            Phrase.Search sentence = SENTENCE.search(passage.squeezed());
            while (sentence.find()) {
                if (new BigDecimal(sentence.group(2)).compareTo(share.get().value()) == 0) {
                    return Optional.of(sentence.group(1));
                }
            }
        }
        return Optional.empty();
    }
}
