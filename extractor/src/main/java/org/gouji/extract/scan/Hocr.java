package org.gouji.extract.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.xml.XmlElement;

/** Reads what Tesseract writes of the letters it has seen: hOCR with a box and a confidence for each. */
final class Hocr {

    private static final Pattern BOX = Pattern.compile("x_bboxes (-?\\d+) -?\\d+ (-?\\d+) -?\\d+; x_conf ([\\d.]+)");

    private Hocr() {}

    /**
     * The letters of each line, from left to right.
     *
     * @param strips the lines, in the order in which they were given to Tesseract
     * @throws UnreadableFile where it is not well-formed, or of other lines
     */
    static List<List<Letter>> read(byte[] hocr, List<Strip> strips) throws UnreadableFile {
        List<XmlElement> pages = XmlElement.parse(hocr)
                .children("body")
                .flatMap(body -> body.children("div"))
                .toList();
        if (pages.size() != strips.size()) {
            throw new UnreadableFile(Reason.DAMAGED, "Tesseract 的输出不完整");
        }
        List<List<Letter>> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Letter> letters = new ArrayList<>();
            gather(pages.get(i), strips.get(i), letters);
            lines.add(letters);
        }
        return lines;
    }

    private static void gather(XmlElement element, Strip strip, List<Letter> letters) {
        letter(element, strip).ifPresent(letters::add);
        element.children().forEach(child -> gather(child, strip, letters));
    }

    private static Optional<Letter> letter(XmlElement element, Strip strip) {
        if (element.attribute("class").filter("ocrx_cinfo"::equals).isEmpty()) {
            return Optional.empty();
        }
        Matcher box = BOX.matcher(element.attribute("title").orElse(""));
        if (!box.find() || element.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Letter(
                element.text().strip(),
                strip.column(Integer.parseInt(box.group(1))),
                strip.column(Integer.parseInt(box.group(2))),
                Double.parseDouble(box.group(3))));
    }
}
