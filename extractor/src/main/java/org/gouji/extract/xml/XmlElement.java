package org.gouji.extract.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;

/**
 * An element of an XML part. Names are local names: the transitional and the strict dialect of Office Open XML differ in
 * their namespaces only.
 *
 * @param name local name
 * @param attributes values by local name
 * @param children child elements, in order
 * @param text the characters directly inside
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    /** Deeper nesting is an attack: a table ten levels deep inside content controls stays under a hundred. */
    private static final int MAX_DEPTH = 400;

    /** What {@code w:val} says to turn a property off. */
    private static final Set<String> OFF = Set.of("0", "false", "off");

    /**
     * Parses a part.
     *
     * @throws UnreadableFile where it is not well-formed or nested too deeply
     */
    public static XmlElement parse(byte[] part) throws UnreadableFile {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(XmlCharacters.of(new ByteArrayInputStream(part)));
            return tree(reader);
        } catch (XMLStreamException | IOException | RuntimeException failure) {
            throw new UnreadableFile(Reason.DAMAGED, "文件内部的 XML 已损坏，无法读取", failure);
        }
    }

    private static XmlElement tree(XMLStreamReader reader) throws XMLStreamException, UnreadableFile {
        Deque<Builder> open = new ArrayDeque<>();
        open.push(new Builder("", Map.of()));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > MAX_DEPTH) {
                        throw new UnreadableFile(Reason.TOO_LARGE, "文件内部结构嵌套过深，未予读取");
                    }
                    open.push(new Builder(reader.getLocalName(), attributesOf(reader)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element()
                            .text
                            .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement done = open.pop().build();
                    open.element().children.add(done);
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return open.element().children.get(0);
    }

    private static Map<String, String> attributesOf(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static final class Builder {
        private final String name;
        private final Map<String, String> attributes;
        private final List<XmlElement> children = new ArrayList<>(2);
        private final StringBuilder text = new StringBuilder(0);

        Builder(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        XmlElement build() {
            return new XmlElement(name, attributes, List.copyOf(children), text.toString());
        }
    }

    /** Whether this is its name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The first child of this name. */
    public Optional<XmlElement> child(String childName) {
        for (XmlElement child : children) {
            if (child.is(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The children of this name. */
    public Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    /** The element at the end of a path of first children. */
    public Optional<XmlElement> at(String... path) {
        Optional<XmlElement> element = Optional.of(this);
        for (String step : path) {
            element = element.flatMap(parent -> parent.child(step));
        }
        return element;
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    /** The attribute {@code val}, in which Word keeps the value of a property. */
    public Optional<String> val() {
        return attribute("val");
    }

    /** The value of the property at the end of a path; empty where it is missing or not a number. */
    public Optional<Integer> number(String... path) {
        return at(path).flatMap(XmlElement::val).flatMap(XmlElement::parseNumber);
    }

    /** Whether the property at the end of a path is on; empty where it is not stated. */
    public Optional<Boolean> flag(String... path) {
        return at(path).map(property -> !OFF.contains(property.val().orElse("1")));
    }

    /** A whole number, or nothing. */
    public static Optional<Integer> parseNumber(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
