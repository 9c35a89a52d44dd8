package org.gouji.testdata.facts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The budget that money comes from. */
public enum Purse {
    /** 一般公共预算财政拨款. */
    GENERAL,
    /** 政府性基金预算财政拨款. */
    FUND,
    /** 国有资本经营预算财政拨款. */
    CAPITAL,
    /** Whatever is not an appropriation: 事业收入, 其他收入 and the like. */
    OWN;

    /** Reads {@code general}, {@code fund}, {@code capital}, {@code own}, {@code fiscal} (the first three) or {@code all}. */
    public static Set<Purse> parse(String name) {
        return switch (name) {
            case "all" -> EnumSet.allOf(Purse.class);
            case "fiscal" -> EnumSet.complementOf(EnumSet.of(OWN));
            default -> EnumSet.of(valueOf(name.toUpperCase(Locale.ROOT)));
        };
    }
}
