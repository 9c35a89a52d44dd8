package org.gouji.extract.html;

import java.util.List;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages as they are shown: what a department has published on its site, and what Word, Excel and WPS have saved as a
 * page. Navigation and what is hidden are left out, tables that only arrange the page are looked through, and the
 * documents that it links to are listed.
 */
public final class HtmlReader implements SourceReader {

    /** The largest page that is read, in bytes. One of a thousand lines of tables has some hundred thousand. */
    static final int LARGEST = 24 << 20;

    /** Word and WPS write some ten tags for a cell: this is a table of a hundred thousand cells. */
    private static final int MOST_TAGS = 1_000_000;

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        checkSize(bytes.length);
        Page page = new Page();
        page.add(parse(PageDecoder.decode(bytes)));
        return source(name, Format.HTML, page);
    }

    static void checkSize(int bytes) throws UnreadableFile {
        if (bytes > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE, "网页超过 " + (LARGEST >> 20) + " MB，未予读取");
        }
    }

    /**
     * Parses a page.
     *
     * @throws UnreadableFile where it has more tags than a parsed page has room in memory for
     */
    static Document parse(String html) throws UnreadableFile {
        if (html.chars().filter(letter -> letter == '<').count() > MOST_TAGS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "网页的标记超过 " + MOST_TAGS / 10_000 + " 万个，未予读取");
        }
        return Jsoup.parse(html);
    }

    /** What a page holds, as a source. */
    static Source source(String name, Format format, Page page) throws UnreadableFile {
        if (page.blocks().isEmpty()) {
            throw nothingToRead(page);
        }
        return new Source(name, format, 0, page.blocks(), page.notices(), page.attachments(), List.of());
    }

    private static UnreadableFile nothingToRead(Page page) {
        return page.hasPictures()
                ? new UnreadableFile(Reason.SCANNED, "网页里只有图片，没有可以读取的文字")
                : new UnreadableFile(Reason.EMPTY, "网页里没有文字，内容可能由脚本生成或者在别的文件里");
    }
}
