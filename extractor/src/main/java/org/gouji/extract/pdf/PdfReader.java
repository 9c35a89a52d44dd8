package org.gouji.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.page.PageNotices;
import org.gouji.extract.page.Pages;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;

/** Reads PDF files: bytes → pages → glyphs and rulings, drawn or read from pictures → lines and tables → blocks. */
public final class PdfReader implements SourceReader {

    /** The longest documents, a city's departments bound together, have two thousand. */
    private static final int MAX_PAGES = 20_000;

    private final Ocr ocr;

    static {
        FontMappers.set(new PlainFontMapper());
    }

    /**
     * A reader of PDF.
     *
     * @param ocr reads what pages show only as pictures
     */
    public PdfReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PageNotices notices = new PageNotices(ocr::problem);
            Pages pages = pages(document, notices);
            List<Block> blocks = pages.blocks();
            if (blocks.isEmpty() || notices.nothingRead()) {
                throw notices.refusal();
            }
            return new Source(name, Format.PDF, pages.count(), blocks, notices.all());
        } catch (InvalidPasswordException failure) {
            throw new UnreadableFile(Reason.ENCRYPTED, "文件已加密，需要密码才能打开，无法读取", failure);
        } catch (IOException | RuntimeException failure) {
            throw new UnreadableFile(Reason.DAMAGED, "PDF 文件损坏或不完整，无法读取", failure);
        }
    }

    private Pages pages(PDDocument document, PageNotices notices) throws UnreadableFile {
        PdfPages pages = new PdfPages(document, ocr, notices);
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (++number > MAX_PAGES) {
                throw new UnreadableFile(Reason.TOO_LARGE, "PDF 超过 " + MAX_PAGES + " 页，未予读取");
            }
            pages.add(page, number);
            ocr.progress().page(number, document.getNumberOfPages());
        }
        return pages.finish();
    }
}
