package org.gouji.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.Pages;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;

/** Reads OFD files (GB/T 33190-2016): package → pages → glyphs and rulings, and from there as any printed page. */
public final class OfdReader implements SourceReader {

    /** A page with pictures and fewer characters than this is a scan. */
    private static final int SCANNED_BELOW = 20;

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        OfdPackage file = new OfdPackage(ZipArchive.open(bytes));
        List<Notice> notices = new ArrayList<>();
        Pages pages = new Pages();
        for (String document : file.documents()) {
            for (OfdPage page : OfdDocument.open(file, document).pages()) {
                PageContent content = page.content(pages.count() + 1);
                if (content.images() > 0 && content.glyphs().size() < SCANNED_BELOW) {
                    notices.add(Notice.of("scanned-page", "第 " + content.number() + " 页是图片，没有文字层，未能读出"));
                }
                pages.add(content);
            }
        }
        List<Block> blocks = pages.blocks();
        if (blocks.isEmpty()) {
            throw new UnreadableFile(Reason.SCANNED, pages.count() == 0 ? "OFD 文件里没有页面，无法读取" : "各页都没有文字（可能是扫描件），无法读取");
        }
        return new Source(name, Format.OFD, pages.count(), blocks, notices);
    }
}
