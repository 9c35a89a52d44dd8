package org.gouji.extract.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.xml.XmlElement;

/**
 * Counts the automatically numbered paragraphs of a document and says what Word prints before each.
 *
 * <p>Lists that share an abstract definition count on together, unless one of them restarts. A level restarts below every
 * higher one. Paragraphs have to be asked for in the order of the document, each once.
 */
final class Numbering {

    private static final int LEVELS = 9;

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    /** {@code %1} in the text of a level stands for the number of the first level. */
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** A list that a paragraph belongs to. A number of 0 means none. */
    private record Membership(int list, int level) {}

    private final Styles styles;
    private final Map<Integer, XmlElement> lists = new HashMap<>();
    private final Map<Integer, XmlElement> definitions = new LinkedHashMap<>();

    /** How far each abstract definition has counted, by level. */
    private final Map<Integer, int[]> counters = new HashMap<>();

    private final Set<Membership> restarted = new HashSet<>();

    Numbering(Optional<XmlElement> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            index(root, "num", "numId", lists);
            index(root, "abstractNum", "abstractNumId", definitions);
        });
    }

    private static void index(XmlElement root, String name, String key, Map<Integer, XmlElement> into) {
        root.children(name)
                .forEach(element ->
                        element.attribute(key).flatMap(XmlElement::parseNumber).ifPresent(id -> into.put(id, element)));
    }

    /** The ordinal that Word prints before this paragraph, {@code 一、} or {@code （二）}; empty where it prints none. */
    String next(XmlElement paragraph) {
        return membership(paragraph).map(this::count).orElse("");
    }

    private Optional<Membership> membership(XmlElement paragraph) {
        Optional<Integer> list = styles.ofParagraph(paragraph, element -> element.number("pPr", "numPr", "numId"));
        return list.filter(lists::containsKey)
                .map(id -> new Membership(id, level(paragraph, id)))
                .filter(found -> found.level() >= 0 && found.level() < LEVELS);
    }

    /** The level that the paragraph names, or that names the paragraph's style. */
    private int level(XmlElement paragraph, int list) {
        Optional<Integer> stated = paragraph.number("pPr", "numPr", "ilvl");
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<String> style = Styles.styleOf(paragraph);
        for (int level = 0; level < LEVELS && style.isPresent(); level++) {
            Optional<String> linked =
                    level(list, level).flatMap(found -> found.at("pStyle")).flatMap(XmlElement::val);
            if (linked.equals(style)) {
                return level;
            }
        }
        return styles.find(style, element -> element.number("pPr", "numPr", "ilvl"))
                .orElse(0);
    }

    private String count(Membership member) {
        int[] counter = counters.computeIfAbsent(abstractId(member.list()), unused -> notBegun());
        Optional<Integer> restart = startOverride(member);
        if (restart.isPresent() && restarted.add(member)) {
            counter[member.level()] = restart.get();
        } else {
            step(counter, member);
        }
        for (int level = 0; level < member.level(); level++) {
            if (counter[level] == NOT_BEGUN) {
                counter[level] = start(member.list(), level);
            }
        }
        Arrays.fill(counter, member.level() + 1, LEVELS, NOT_BEGUN);
        return print(member, counter);
    }

    private void step(int[] counter, Membership member) {
        int last = counter[member.level()];
        counter[member.level()] = last == NOT_BEGUN ? start(member.list(), member.level()) : last + 1;
    }

    private static int[] notBegun() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, NOT_BEGUN);
        return counter;
    }

    private String print(Membership member, int[] counter) {
        Optional<XmlElement> level = level(member.list(), member.level());
        if (level.isEmpty() || formatOf(level).equals("bullet")) {
            return "";
        }
        boolean digitsOnly = level.get().flag("isLgl").orElse(false);
        String pattern = level.get().at("lvlText").flatMap(XmlElement::val).orElse("");
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(place -> {
            int which = Integer.parseInt(place.group(1)) - 1;
            String format = digitsOnly ? "decimal" : formatOf(level(member.list(), which));
            return Matcher.quoteReplacement(OrdinalFormat.write(format, Math.max(counter[which], 0)));
        });
    }

    private static String formatOf(Optional<XmlElement> level) {
        return level.flatMap(found -> found.at("numFmt"))
                .flatMap(XmlElement::val)
                .orElse("decimal");
    }

    private int start(int list, int level) {
        return level(list, level).flatMap(found -> found.number("start")).orElse(1);
    }

    private Optional<Integer> startOverride(Membership member) {
        return override(member.list(), member.level()).flatMap(found -> found.number("startOverride"));
    }

    /** The definition of a level: the list's own, or that of its abstract definition. */
    private Optional<XmlElement> level(int list, int level) {
        return override(list, level).flatMap(found -> found.at("lvl")).or(() -> Optional.ofNullable(
                        definition(abstractId(list)))
                .flatMap(found -> byLevel(found, "lvl", level)));
    }

    private Optional<XmlElement> override(int list, int level) {
        return byLevel(lists.get(list), "lvlOverride", level);
    }

    private static Optional<XmlElement> byLevel(XmlElement parent, String name, int level) {
        String wanted = Integer.toString(level);
        return parent.children(name)
                .filter(child -> child.attribute("ilvl").orElse("").equals(wanted))
                .findFirst();
    }

    private int abstractId(int list) {
        return lists.get(list).number("abstractNumId").orElse(-1);
    }

    /** An abstract definition; one that only refers to a numbering style is looked up there. */
    private XmlElement definition(int id) {
        XmlElement found = definitions.get(id);
        if (found == null || found.child("numStyleLink").isEmpty()) {
            return found;
        }
        Optional<String> style = found.at("numStyleLink").flatMap(XmlElement::val);
        return definitions.values().stream()
                .filter(other -> other.at("styleLink").flatMap(XmlElement::val).equals(style))
                .findFirst()
                .orElse(found);
    }
}
