package org.gouji.extract.recognise.narrative;

import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;

/** Why a figure of the narrative is no row. */
enum Unread {
    NO_MEASURE("unplaced-figure", "看不出它计量的是什么"),
    NO_ITEM("unplaced-figure", "看不出它属于哪个项目"),
    NO_PERCENTAGE("unplaced-figure", "它写作倍数或汉字，不是百分数"),
    NO_DIRECTION("unplaced-figure", "没有写明是增加还是减少"),
    /** The contract knows changes against the prior year only. */
    AGAINST_BUDGET("budget-difference", "它是与预算等相比的差额，增减只取与上年相比的数"),
    EARLIER_YEAR("earlier-year", "它是与更早的年度相比的差额，增减只取与上年相比的数"),
    /** The contract has no measure for the budget of another year. */
    PRIOR_BUDGET("prior-budget", "它是上年的预算数，本年的说明不取"),
    OUTSIDE_SECTIONS("outside-sections", "它所在的部分不属于已知的各节");

    private final String code;
    private final String why;

    Unread(String code, String why) {
        this.code = code;
        this.why = why;
    }

    /**
     * The notice of such a figure.
     *
     * @param quoted the words before it and the figure itself, as printed
     * @param place where it stands
     */
    Notice notice(String quoted, Provenance place) {
        return Notice.at(place, code, "说明中的数字没有成为数据：“" + quoted + "”，" + why);
    }
}
