package org.gouji.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.flow.ListNumbers;
import org.gouji.extract.flow.ListNumbers.Level;
import org.gouji.extract.flow.ListNumbers.ListDefinition;
import org.gouji.extract.xml.XmlElement;

/** Finds the lists that paragraphs belong to, and what Word prints before each. */
final class Numbering {

    private final Styles styles;
    private final Map<Integer, XmlElement> lists = new HashMap<>();
    private final Map<Integer, XmlElement> abstracts = new LinkedHashMap<>();
    private final Map<Integer, ListDefinition> definitions = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();

    Numbering(Optional<XmlElement> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            index(root, "num", "numId", lists);
            index(root, "abstractNum", "abstractNumId", abstracts);
        });
    }

    private static void index(XmlElement root, String name, String key, Map<Integer, XmlElement> into) {
        root.children(name)
                .forEach(element ->
                        element.attribute(key).flatMap(XmlElement::parseNumber).ifPresent(id -> into.put(id, element)));
    }

    /** The ordinal that Word prints before this paragraph, {@code 一、} or {@code （二）}; empty where it prints none. */
    String next(XmlElement paragraph) {
        Optional<Integer> list = styles.ofParagraph(paragraph, element -> element.number("pPr", "numPr", "numId"))
                .filter(lists::containsKey);
        if (list.isEmpty()) {
            return "";
        }
        int level = level(paragraph, list.get());
        boolean exists = level >= 0 && level < ListNumbers.LEVELS;
        return exists ? numbers.next(list.get(), definition(list.get()), level) : "";
    }

    /** The level that the paragraph names, or that names the paragraph's style. */
    private int level(XmlElement paragraph, int list) {
        Optional<Integer> stated = paragraph.number("pPr", "numPr", "ilvl");
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<String> style = Styles.styleOf(paragraph);
        for (int level = 0; level < ListNumbers.LEVELS && style.isPresent(); level++) {
            Optional<String> linked =
                    level(list, level).flatMap(found -> found.at("pStyle")).flatMap(XmlElement::val);
            if (linked.equals(style)) {
                return level;
            }
        }
        return styles.find(style, element -> element.number("pPr", "numPr", "ilvl"))
                .orElse(0);
    }

    private ListDefinition definition(int list) {
        return definitions.computeIfAbsent(list, this::define);
    }

    private ListDefinition define(int list) {
        List<Level> levels = new ArrayList<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        for (int i = 0; i < ListNumbers.LEVELS; i++) {
            int level = i;
            levels.add(level(list, level).map(Numbering::define).orElse(Level.UNDEFINED));
            override(list, level)
                    .flatMap(found -> found.number("startOverride"))
                    .ifPresent(start -> restarts.put(level, start));
        }
        return new ListDefinition(abstractId(list), levels, restarts);
    }

    private static Level define(XmlElement level) {
        return new Level(
                level.number("start").orElse(1),
                level.at("numFmt").flatMap(XmlElement::val).orElse("decimal"),
                level.at("lvlText").flatMap(XmlElement::val).orElse(""),
                level.flag("isLgl").orElse(false));
    }

    /** The definition of a level: the list's own, or that of its abstract definition. */
    private Optional<XmlElement> level(int list, int level) {
        return override(list, level).flatMap(found -> found.at("lvl")).or(() -> Optional.ofNullable(
                        abstractOf(abstractId(list)))
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
    private XmlElement abstractOf(int id) {
        XmlElement found = abstracts.get(id);
        if (found == null || found.child("numStyleLink").isEmpty()) {
            return found;
        }
        Optional<String> style = found.at("numStyleLink").flatMap(XmlElement::val);
        return abstracts.values().stream()
                .filter(other -> other.at("styleLink").flatMap(XmlElement::val).equals(style))
                .findFirst()
                .orElse(found);
    }
}
