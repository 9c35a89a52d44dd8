package org.gouji.extract.word97;

import java.util.Optional;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.OleFile;
import org.gouji.extract.flow.FlowNode;
import org.gouji.extract.sheet.EmbeddedSheets;

/** The objects of other programs that a document shows in its pages; each has a folder of its own in the file. */
final class Objects {

    /** Where all of them are, by the numbers that the text has for them. */
    private static final String FOLDER = "ObjectPool/_";

    /** The stream that says how an object is shown (ODT): as an icon, where this bit of its first two bytes is set. */
    private static final String INFORMATION = "\u0003ObjInfo";

    private static final int IS_ICON = 0x40;

    private final OleFile file;
    private final EmbeddedSheets sheets = new EmbeddedSheets();

    Objects(OleFile file) {
        this.file = file;
    }

    /** An object with what is shown of it. One that is shown as an icon shows nothing. */
    FlowNode.Embedded read(int number) {
        OleFile object = file.folder(FOLDER + number);
        return new FlowNode.Embedded(isIcon(object) ? Optional.empty() : sheets.shown(object));
    }

    private static boolean isIcon(OleFile object) {
        try {
            byte[] information = object.read(INFORMATION).orElse(new byte[0]);
            return information.length > 0 && (information[0] & IS_ICON) != 0;
        } catch (UnreadableFile damaged) {
            return false;
        }
    }
}
