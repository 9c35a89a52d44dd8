package org.gouji.extract.ofd;

import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.PageNotices;
import org.gouji.extract.page.Pages;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/** Reads OFD files (GB/T 33190-2016): package → pages → glyphs and rulings, and from there as any printed page. */
public final class OfdReader implements SourceReader {

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        OfdPackage file = new OfdPackage(ZipArchive.open(bytes));
        PageNotices notices = new PageNotices();
        Pages pages = new Pages();
        for (String document : file.documents()) {
            for (OfdPage page : OfdDocument.open(file, document).pages()) {
                PageContent content = page.content(pages.count() + 1);
                notices.add(content);
                pages.add(content);
            }
        }
        List<Block> blocks = pages.blocks();
        if (blocks.isEmpty() || notices.nothingRead()) {
            throw notices.refusal();
        }
        return new Source(name, Format.OFD, pages.count(), blocks, notices.all());
    }
}
