package org.gouji.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/**
 * Reads pages that were saved with their pictures in one file (MHTML). Word saves a document so under the name .doc, Excel a
 * workbook with a page for each sheet; all pages are read, one behind the other.
 */
public final class MhtmlReader implements SourceReader {

    /** The largest file that is read, in bytes: most of it are pictures. */
    private static final int LARGEST = 64 << 20;

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE, "单一文件网页（MHT）超过 " + (LARGEST >> 20) + " MB，未予读取");
        }
        MimePart message = MimePart.parse(new String(bytes, StandardCharsets.ISO_8859_1));
        List<MimePart> pages = message.leaves().stream()
                .filter(part -> PAGES.contains(part.type()))
                .toList();
        Page page = new Page();
        int size = 0;
        for (MimePart part : pages) {
            byte[] content = part.content();
            size += content.length;
            HtmlReader.checkSize(size);
            page.add(HtmlReader.parse(PageDecoder.decode(content, part.parameter("charset"))));
        }
        return HtmlReader.source(name, Format.MHTML, page);
    }
}
