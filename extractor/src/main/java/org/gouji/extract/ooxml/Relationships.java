package org.gouji.extract.ooxml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.ZipArchive;

/** The parts that a part of a package refers to. */
public final class Relationships {

    /**
     * A reference.
     *
     * @param id the name that the part has for it
     * @param type the last word of its type: {@code worksheet}, {@code comments}
     * @param target the name of the other part in the archive
     */
    public record Relationship(String id, String type, String target) {}

    private final List<Relationship> all;

    private Relationships(List<Relationship> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The references of a part; none where it has no list of them.
     *
     * @param part its name in the archive; empty for the package itself
     */
    public static Relationships of(ZipArchive archive, String part) throws UnreadableFile {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Optional<InputStream> bytes = archive.stream(list);
        return new Relationships(bytes.isEmpty() ? List.of() : parse(bytes.get(), folder));
    }

    private static List<Relationship> parse(InputStream list, String folder) throws UnreadableFile {
        return Xml.parse(list, xml -> {
            List<Relationship> found = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !Xml.attribute(xml, "TargetMode").equals(Optional.of("External"))) {
                    String type = Xml.attribute(xml, "Type").orElse("");
                    found.add(new Relationship(
                            Xml.attribute(xml, "Id").orElse(""),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolve(folder, Xml.attribute(xml, "Target").orElse(""))));
                }
            }
            return found;
        });
    }

    /** A target as it counts from a folder, or with a slash in front from the top. */
    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The references of this type, in order. */
    public Stream<Relationship> ofType(String type) {
        return all.stream().filter(relationship -> relationship.type().equals(type));
    }

    /** The reference with this id, if it is of this type. */
    public Optional<Relationship> get(String id, String type) {
        return ofType(type).filter(relationship -> relationship.id().equals(id)).findFirst();
    }
}
