package org.gouji.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.xml.XmlElement;

/**
 * Looks through the elements that only wrap others: content controls, accepted insertions, alternatives. What tracked
 * changes have removed is left out.
 */
final class Flow {

    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "Choice", "Fallback", "subDoc");

    private static final Set<String> REMOVED = Set.of("del", "moveFrom");

    private Flow() {}

    static boolean isRemoved(XmlElement element) {
        return REMOVED.contains(element.name());
    }

    /** The children of an element, wrappers replaced by what they wrap. */
    static List<XmlElement> children(XmlElement parent) {
        List<XmlElement> flow = new ArrayList<>();
        collect(parent, flow);
        return flow;
    }

    private static void collect(XmlElement parent, List<XmlElement> flow) {
        for (XmlElement child : parent.children()) {
            if (WRAPPERS.contains(child.name())) {
                collect(child, flow);
            } else if (child.is("AlternateContent")) {
                alternative(child).ifPresent(chosen -> collect(chosen, flow));
            } else if (!isRemoved(child)) {
                flow.add(child);
            }
        }
    }

    /** The one alternative of several that say the same: a text box is there as a drawing and as old VML. */
    static Optional<XmlElement> alternative(XmlElement alternatives) {
        return alternatives.child("Choice").or(() -> alternatives.child("Fallback"));
    }
}
