package org.gouji.extract.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.xml.XmlElement;

/**
 * What the pages of a document share (GB/T 33190-2016, 7.5).
 *
 * @param file where the parts are
 * @param path of the document's root
 * @param root the document's root
 * @param templates paths of the template pages by id
 * @param composites drawings that pages place as a whole, by id
 * @param media paths of images, by id
 */
record OfdDocument(
        OfdPackage file,
        String path,
        XmlElement root,
        Map<String, String> templates,
        Map<String, XmlElement> composites,
        Map<String, String> media) {

    /**
     * Opens a document.
     *
     * @param path of its root
     * @throws UnreadableFile where a part that it needs is missing or damaged
     */
    static OfdDocument open(OfdPackage file, String path) throws UnreadableFile {
        XmlElement root = file.part(path);
        Map<String, String> templates = new HashMap<>();
        root.child("CommonData").stream()
                .flatMap(common -> common.children("TemplatePage"))
                .forEach(template -> templates.put(id(template), location(path, template)));
        Map<String, XmlElement> resources = resources(file, path, root);
        return new OfdDocument(file, path, root, templates, composites(resources), media(resources));
    }

    /** The pages, in order. */
    List<OfdPage> pages() throws UnreadableFile {
        List<OfdPage> pages = new ArrayList<>();
        List<XmlElement> listed = root.child("Pages").stream()
                .flatMap(all -> all.children("Page"))
                .toList();
        for (XmlElement page : listed) {
            pages.add(new OfdPage(this, file.part(location(path, page))));
        }
        return pages;
    }

    /** The template page of this id, if the file has it. */
    Optional<XmlElement> template(String id) throws UnreadableFile {
        String location = templates.getOrDefault(id, "");
        return file.has(location) ? Optional.of(file.part(location)) : Optional.empty();
    }

    /**
     * The image of this id.
     *
     * @throws UnreadableFile where the file does not have it
     */
    byte[] media(String id) throws UnreadableFile {
        return file.bytes(media.getOrDefault(id, ""));
    }

    /** The size of pages that do not state their own. */
    Optional<XmlElement> area() {
        return root.at("CommonData", "PageArea");
    }

    /** The parts that list what pages use, by their paths. */
    private static Map<String, XmlElement> resources(OfdPackage file, String path, XmlElement root)
            throws UnreadableFile {
        List<String> paths = root.child("CommonData").stream()
                .flatMap(common -> common.children().stream())
                .filter(child -> child.is("PublicRes") || child.is("DocumentRes"))
                .map(resource -> OfdPackage.resolve(path, resource.text().strip()))
                .filter(file::has)
                .toList();
        Map<String, XmlElement> resources = new LinkedHashMap<>();
        for (String resource : paths) {
            resources.put(resource, file.part(resource));
        }
        return resources;
    }

    private static Map<String, XmlElement> composites(Map<String, XmlElement> resources) {
        Map<String, XmlElement> composites = new HashMap<>();
        resources.values().stream()
                .flatMap(resource -> resource.children("CompositeGraphicUnits"))
                .flatMap(units -> units.children("CompositeGraphicUnit"))
                .forEach(unit -> composites.put(id(unit), unit));
        return composites;
    }

    /** Media files stand in the folder that their list names. */
    private static Map<String, String> media(Map<String, XmlElement> resources) {
        Map<String, String> media = new HashMap<>();
        resources.forEach((path, resource) -> {
            String location = location(path, resource);
            String folder = location.endsWith("/") ? location : location + "/";
            resource.children("MultiMedias")
                    .flatMap(all -> all.children("MultiMedia"))
                    .forEach(one -> one.child("MediaFile")
                            .ifPresent(file -> media.put(
                                    id(one),
                                    OfdPackage.resolve(folder, file.text().strip()))));
        });
        return media;
    }

    private static String id(XmlElement element) {
        return element.attribute("ID").orElse("");
    }

    private static String location(String from, XmlElement element) {
        return OfdPackage.resolve(from, element.attribute("BaseLoc").orElse(""));
    }
}
