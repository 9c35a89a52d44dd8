package org.gouji.extract.word;

import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.ooxml.Relationships.Relationship;
import org.gouji.extract.sheet.EmbeddedSheets;
import org.gouji.extract.xml.XmlElement;

/** The objects of other programs that a document shows in its pages. */
final class Objects {

    private final WordPackage document;
    private final EmbeddedSheets sheets = new EmbeddedSheets();

    Objects(WordPackage document) {
        this.document = document;
    }

    /** An object with what is shown of it. One that is shown as an icon shows nothing; nor does a link to another file. */
    FlowNode.Embedded read(XmlElement object) {
        return new FlowNode.Embedded(embedding(object)
                .filter(element -> !isIcon(element))
                .flatMap(this::part)
                .flatMap(sheets::shown));
    }

    private static Optional<XmlElement> embedding(XmlElement object) {
        return object.child("OLEObject").or(() -> object.child("objectEmbed"));
    }

    private static boolean isIcon(XmlElement embedding) {
        return embedding
                .attribute("DrawAspect")
                .or(() -> embedding.attribute("drawAspect"))
                .filter("icon"::equalsIgnoreCase)
                .isPresent();
    }

    private Optional<byte[]> part(XmlElement embedding) {
        Optional<String> name = embedding
                .attribute("id")
                .flatMap(id -> document.parts().get(id, "package").or(() -> document.parts()
                        .get(id, "oleObject")))
                .map(Relationship::target);
        try {
            return name.isEmpty() ? Optional.empty() : document.archive().read(name.get());
        } catch (UnreadableFile damaged) {
            return Optional.empty();
        }
    }
}
