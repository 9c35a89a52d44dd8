package org.gouji.extract.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.rtf.Group.Destination;

/** What control words mean that do nothing but name a destination or print a sign. */
final class Words {

    /** Destinations that a reader need not know are marked, and passed over unless they stand here. */
    private static final Map<String, Destination> DESTINATIONS = new HashMap<>();

    static {
        put(
                Destination.SKIPPED,
                "colortbl",
                "stylesheet",
                "listtable",
                "listoverridetable",
                "info",
                "revtbl",
                "filetbl");
        put(Destination.SKIPPED, "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");
        put(Destination.SKIPPED, "footnote", "annotation", "fldinst", "nonshppict", "nonesttables", "shprslt");
        put(Destination.SKIPPED, "pn", "xe", "tc", "tcn", "rxe", "txe", "private", "template", "xmlnstbl", "mmathPict");
        put(Destination.SILENT, "shpinst", "do", "sp", "upr");
        put(Destination.TEXT, "ud", "shppict", "moMath", "moMathPara");
        put(Destination.ORDINAL, "listtext", "pntext");
        put(Destination.INNER_ROW, "nesttableprops");
        put(Destination.FONTS, "fonttbl");
        put(Destination.OBJECT_DATA, "objdata");
    }

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("~", " "),
            Map.entry("_", "-"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    /** Say that a tab is led to by dots, a line and the like. */
    private static final Set<String> LEADERS = Set.of("tldot", "tlmdot", "tlhyph", "tlul", "tlth", "tleq");

    private Words() {}

    private static void put(Destination destination, String... words) {
        for (String word : words) {
            DESTINATIONS.put(word, destination);
        }
    }

    /** The destination that a control word names. */
    static Optional<Destination> destination(String word) {
        return Optional.ofNullable(DESTINATIONS.get(word));
    }

    /** The sign that a control word prints. */
    static Optional<String> sign(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }

    static boolean isLeader(String word) {
        return LEADERS.contains(word);
    }
}
