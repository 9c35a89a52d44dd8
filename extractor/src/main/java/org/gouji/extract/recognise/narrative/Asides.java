package org.gouji.extract.recognise.narrative;

import java.util.List;
import org.gouji.model.text.Phrase;

/** Knows which figures a sentence gives by the way, without turning from what it is about. */
final class Asides {

    /** What a share is of: "占本年支出合计12万元的95%". */
    private static final Phrase BASE = Phrase.of("^约?占");

    /** Who spends, where what is spent on is counted: "公务接待费支出的单位共3个". */
    private static final Phrase UNITS = Phrase.of("支出的?(?:预算)?(?:单位|部门|机构)$");

    private static final Phrase UNITS_BEHIND = Phrase.of("^(?:行政|事业|参公|下属|预算)+单位");

    private static final Phrase BRACKETED = Phrase.of("（其中[^）]*）");
    private static final Phrase VEHICLE = Phrase.of(".*(?:车|汽车|客车)$");
    private static final Phrase MEETING = Phrase.of(".*(?:会议|培训)(?:次数|人次|人数)?$");

    private Asides() {}

    /** Whether a sentence of an official section goes on with its subject behind such a number. */
    static boolean leaveSubject(Clause clause, Cue cue) {
        return isUnitCost(cue) || BASE.in(clause.words());
    }

    /** What one car or one guest cost. */
    static boolean isUnitCost(Cue cue) {
        return cue.measure().equals("unit_cost");
    }

    /** A text without what stands in brackets of which it is the sum. */
    static String without(String text) {
        return BRACKETED.replaceAll(text, "");
    }

    /** Whether the spenders are counted and nothing that is spent on. */
    static boolean areUnits(String words, Clause clause, Quantity quantity) {
        String behind = clause.line().text().substring(quantity.end());
        return UNITS.in(words) || UNITS_BEHIND.in(behind);
    }

    /** Whether these may have cost something; a rate has not: "自评覆盖率100%，涉及资金120万元". */
    static boolean mayCost(List<Item> items) {
        return !items.isEmpty() && !items.get(0).name().endsWith("率");
    }

    /** Whether cars are counted, which are told apart by their kinds. */
    static boolean isVehicle(String noun) {
        return VEHICLE.is(noun);
    }

    static boolean isMeeting(String noun) {
        return MEETING.is(noun);
    }
}
