package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.Pages;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;

/** Reads PDF files with a text layer: bytes → pages → glyphs and rulings → lines and tables → blocks. */
public final class PdfReader implements SourceReader {

    /** A page with pictures and fewer characters than this is a scan. */
    private static final int SCANNED_BELOW = 20;

    /** A page is unread where more than one in this many glyphs has no Unicode. */
    private static final int UNMAPPED_ONE_IN = 10;

    private static final String UNREAD_PAGE = "unread-page";

    static {
        FontMappers.set(new PlainFontMapper());
    }

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<Notice> notices = new ArrayList<>();
            Pages pages = new Pages();
            IdentityHashMap<PDFont, FontReading> fonts = new IdentityHashMap<>();
            int number = 0;
            for (PDPage page : document.getPages()) {
                PageContent content = scan(page, ++number, fonts, notices);
                notice(content, notices);
                pages.add(content);
            }
            List<Block> blocks = pages.blocks();
            if (blocks.isEmpty()) {
                throw nothingReadIn(notices);
            }
            return new Source(name, Format.PDF, pages.count(), blocks, notices);
        } catch (InvalidPasswordException failure) {
            throw new UnreadableFile(Reason.ENCRYPTED, "文件已加密，需要密码才能打开，无法读取", failure);
        } catch (IOException | RuntimeException failure) {
            throw new UnreadableFile(Reason.DAMAGED, "PDF 文件损坏或不完整，无法读取", failure);
        }
    }

    /** A page whose content cannot be followed is one page less, not one file less. */
    private static PageContent scan(
            PDPage page, int number, IdentityHashMap<PDFont, FontReading> fonts, List<Notice> notices) {
        try {
            return PageScanner.scan(page, number, fonts);
        } catch (IOException | RuntimeException failure) {
            notices.add(Notice.of(UNREAD_PAGE, "第 " + number + " 页的内容损坏，未能读出"));
            return new PageContent(
                    number, page.getCropBox().getWidth(), page.getCropBox().getHeight(), List.of(), List.of(), 0, 0);
        }
    }

    private static UnreadableFile nothingReadIn(List<Notice> notices) {
        return notices.stream().anyMatch(notice -> notice.code().equals(UNREAD_PAGE))
                ? new UnreadableFile(Reason.DAMAGED, "各页的内容损坏，或者文字没有对应的编码，无法读取")
                : new UnreadableFile(Reason.SCANNED, "各页都没有文字层（可能是扫描件），无法读取");
    }

    private static void notice(PageContent page, List<Notice> notices) {
        if (page.unmapped() * UNMAPPED_ONE_IN > page.glyphs().size() + page.unmapped()) {
            notices.add(Notice.of(UNREAD_PAGE, "第 " + page.number() + " 页的文字没有对应的编码，未能读出"));
        } else if (page.images() > 0 && page.glyphs().size() < SCANNED_BELOW) {
            notices.add(Notice.of("scanned-page", "第 " + page.number() + " 页是图片，没有文字层，未能读出"));
        }
    }
}
