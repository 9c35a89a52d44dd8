package org.gouji.extract.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.BoundedStream;
import org.gouji.extract.xml.XmlCharacters;

/** Reads XML from beginning to end without document types and entities, so that no bomb goes off. */
public final class Xml {

    /** What makes something of a part. */
    public interface Parser<T> {
        T parse(XMLStreamReader xml) throws XMLStreamException, UnreadableFile;
    }

    private Xml() {}

    /**
     * Gives a part to a parser, and closes it.
     *
     * @throws UnreadableFile where it is not well-formed or too large
     */
    public static <T> T parse(InputStream part, Parser<T> parser) throws UnreadableFile {
        try (part) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return parser.parse(factory.createXMLStreamReader(XmlCharacters.of(part)));
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof BoundedStream.Exceeded ? tooLarge(failure) : damaged(failure);
        } catch (BoundedStream.Exceeded failure) {
            throw tooLarge(failure);
        } catch (IOException | RuntimeException failure) {
            throw damaged(failure);
        }
    }

    private static UnreadableFile tooLarge(Exception cause) {
        return new UnreadableFile(Reason.TOO_LARGE, "文件解压后过大，未予读取", cause);
    }

    private static UnreadableFile damaged(Exception cause) {
        return new UnreadableFile(Reason.DAMAGED, "文件内部的 XML 已损坏，无法读取", cause);
    }

    /** The value of the attribute with this local name, whatever its namespace. */
    public static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A whole number in an attribute; empty where there is none. */
    public static Optional<Integer> number(XMLStreamReader xml, String name) {
        try {
            return attribute(xml, name).map(String::strip).map(Integer::valueOf);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Whether an attribute says yes. */
    public static boolean flag(XMLStreamReader xml, String name) {
        return attribute(xml, name)
                .filter(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                .isPresent();
    }
}
