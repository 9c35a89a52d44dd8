package org.gouji.extract.recognise.narrative;

import org.gouji.model.text.Phrase;

/** Knows where a sentence gives its reasons, in which a figure is not of what the sentence is about. */
final class Reasons {

    private static final Phrase REASON = Phrase.of("原因|主要是|由于|因为");

    /**
     * Where the sentence comes back to its subject: 较上年减少12万元, 完成年初预算的95%, or to the parts of it: 其中：. A second reason does
     * not: ；二是.
     */
    private static final Phrase END = Phrase.of(
            "；(?![二三四五六七八九]是|[2-9][.．、])|(?:比|较|与)(?:上年|去年|\\d{4}年)|同比|其中：|，(?:占|完成(?:了)?(?:年初|全年|调整后?的?)*预算)");

    /** Why two counts are not the same: what is counted there is of neither. */
    private static final Phrase DIFFERENCE = Phrase.of("差异的?原因");

    private Reasons() {}

    /** Whether a sentence says why two figures differ. */
    static boolean explainDifference(String sentence) {
        return DIFFERENCE.in(sentence);
    }

    /**
     * Whether a reason reaches up to the number.
     *
     * @param sentence the sentence up to the number
     */
    static boolean reach(String sentence) {
        Phrase.Search reason = REASON.search(sentence);
        int behind = -1;
        while (reason.find()) {
            behind = reason.end();
        }
        return behind >= 0 && !END.in(sentence.substring(behind));
    }
}
