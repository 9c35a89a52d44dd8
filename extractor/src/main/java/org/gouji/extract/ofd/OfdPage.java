package org.gouji.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.xml.XmlElement;

/**
 * A page of an OFD document (GB/T 33190-2016, 7.7): its own objects, and those of its templates under or over them.
 *
 * @param document what it shares with the others
 * @param root of its part
 */
record OfdPage(OfdDocument document, XmlElement root) {

    /** The areas that a page may state, the one that is shown first. */
    private static final List<String> AREAS = List.of("ApplicationBox", "PhysicalBox");

    /**
     * What is drawn on the page.
     *
     * @throws UnreadableFile where a template is damaged, or the page states no size and the document none either
     */
    OfdCanvas drawn() throws UnreadableFile {
        double[] area = area();
        OfdCanvas canvas = new OfdCanvas(document.composites(), area);
        for (XmlElement page : layers()) {
            page.children("Content")
                    .flatMap(content -> content.children("Layer"))
                    .forEach(layer -> canvas.draw(layer.children()));
        }
        return canvas;
    }

    /** The templates of the background, the page itself, the templates of the foreground. */
    private List<XmlElement> layers() throws UnreadableFile {
        List<XmlElement> layers = new ArrayList<>();
        layers.add(root);
        for (XmlElement used : root.children("Template").toList()) {
            boolean above =
                    used.attribute("ZOrder").filter("Foreground"::equals).isPresent();
            document.template(used.attribute("TemplateID").orElse(""))
                    .ifPresent(template -> layers.add(above ? layers.size() : 0, template));
        }
        return layers;
    }

    private double[] area() throws UnreadableFile {
        for (XmlElement stated : areas()) {
            for (String name : AREAS) {
                double[] box = stated.child(name).map(OfdNumbers::of).orElse(new double[0]);
                if (box.length == 4) {
                    return box;
                }
            }
        }
        throw new UnreadableFile(Reason.DAMAGED, "OFD 文件没有写明页面大小，无法读取");
    }

    private List<XmlElement> areas() {
        List<XmlElement> areas = new ArrayList<>(root.children("Area").toList());
        document.area().ifPresent(areas::add);
        return areas;
    }
}
