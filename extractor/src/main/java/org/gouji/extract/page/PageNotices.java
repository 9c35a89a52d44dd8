package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Notice;

/** What could not be read on the pages of a document, and why nothing could be read where that is so. */
public final class PageNotices {

    /** A page with pictures and fewer characters than this is a scan. */
    private static final int SCANNED_BELOW = 20;

    /** A page is unread where more than one in this many glyphs has no Unicode. */
    private static final int UNMAPPED_ONE_IN = 10;

    private static final String UNREAD_PAGE = "unread-page";

    private final List<Notice> notices = new ArrayList<>();
    private int pages;
    private int damaged;
    private int tooMuch;
    private int images;
    private long read;
    private long unread;

    public List<Notice> all() {
        return List.copyOf(notices);
    }

    /** Whether no page had a single character that could be read. */
    public boolean nothingRead() {
        return read == 0;
    }

    /** A page that holds too much to be followed. */
    public void tooMuch(int page) {
        tooMuch++;
        notices.add(Notice.of(UNREAD_PAGE, "第 " + page + " 页的内容展开后过大或嵌套过深，未能读出"));
    }

    /** A page whose content could not be followed. */
    public void damaged(int page) {
        damaged++;
        notices.add(Notice.of(UNREAD_PAGE, "第 " + page + " 页的内容损坏，未能读出"));
    }

    /** A page that was read, as far as it could be. */
    public void add(PageContent page) {
        pages++;
        images += page.images();
        int unmapped = page.unread();
        unread += unmapped;
        read += page.glyphs().size() - unmapped;
        if (unmapped * UNMAPPED_ONE_IN > page.glyphs().size()) {
            add(UNREAD_PAGE, page, "的文字没有对应的编码，未能读出");
        } else if (unmapped > 0) {
            add("unread-character", page, "有 " + unmapped + " 个字没有对应的编码，读作 " + Glyph.UNREAD);
        } else if (page.images() > 0 && page.glyphs().size() < SCANNED_BELOW) {
            add("scanned-page", page, "是图片，没有文字层，未能读出");
        }
        if (!page.whole()) {
            add("damaged-page", page, "的内容或字体有损坏，读出的文字可能不全或有误");
        }
    }

    private void add(String code, PageContent page, String what) {
        notices.add(Notice.of(code, "第 " + page.number() + " 页" + what));
    }

    /** Why nothing could be read. */
    public UnreadableFile refusal() {
        if (pages == 0) {
            return new UnreadableFile(Reason.EMPTY, "文件里没有任何页面");
        }
        if (tooMuch > 0) {
            return new UnreadableFile(Reason.TOO_LARGE, "页面内容展开后过大或嵌套过深，可能是恶意构造的文件，未予读取");
        }
        if (damaged > 0) {
            return new UnreadableFile(Reason.DAMAGED, "各页的内容损坏，无法读取");
        }
        if (unread > 0) {
            return new UnreadableFile(Reason.DAMAGED, "各页的文字没有对应的编码（字体信息缺失或损坏），无法读取");
        }
        return images > 0
                ? new UnreadableFile(Reason.SCANNED, "各页都没有文字层（可能是扫描件），无法读取")
                : new UnreadableFile(Reason.EMPTY, "各页都没有文字：可能是空白页，或者文字已转成图形");
    }
}
