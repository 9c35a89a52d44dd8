package org.gouji.extract.ofd;

import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.PageNotices;
import org.gouji.extract.page.Pages;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.scan.PageQueue;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/** Reads OFD files (GB/T 33190-2016): package → pages → glyphs and rulings, and from there as any printed page. */
public final class OfdReader implements SourceReader {

    private final Ocr ocr;

    /**
     * A reader of OFD.
     *
     * @param ocr reads what pages show only as pictures
     */
    public OfdReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        OfdPackage file = new OfdPackage(ZipArchive.open(bytes));
        PageNotices notices = new PageNotices(ocr::problem);
        PageQueue queue = new PageQueue(ocr, notices);
        int number = 0;
        for (String path : file.documents()) {
            OfdDocument document = OfdDocument.open(file, path);
            int known = number + document.pages().size();
            for (OfdPage page : document.pages()) {
                OfdCanvas drawn = page.drawn();
                PageContent content = drawn.page(++number);
                queue.add(content, new OfdPictures(document, content, drawn.images()));
                ocr.progress().page(number, known);
            }
        }
        Pages pages = queue.finish();
        List<Block> blocks = pages.blocks();
        if (blocks.isEmpty() || notices.nothingRead()) {
            throw notices.refusal();
        }
        return new Source(name, Format.OFD, pages.count(), blocks, notices.all());
    }
}
