package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Notice;

/** What could not be read on the pages of a document, and why nothing could be read where that is so. */
public final class PageNotices {

    /** A page is unread where more than one in this many glyphs has no Unicode. */
    private static final int UNMAPPED_ONE_IN = 10;

    private static final String UNREAD_PAGE = "unread-page";

    private final Supplier<Optional<String>> whyScansAreUnread;
    private final List<Notice> notices = new ArrayList<>();
    private int pages;
    private Optional<String> oversized = Optional.empty();
    private int damaged;
    private int tooMuch;
    private int images;
    private int blank;
    private int undecoded;
    private long read;
    private long unread;

    /**
     * No notices yet.
     *
     * @param whyScansAreUnread tells why pictures of pages cannot be read, and what to do about it; nothing where they can be
     */
    public PageNotices(Supplier<Optional<String>> whyScansAreUnread) {
        this.whyScansAreUnread = whyScansAreUnread;
    }

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

    /**
     * A page with a picture of more pixels than can be read.
     *
     * @param pixels how many
     */
    public void tooLarge(int page, String pixels) {
        oversized = Optional.of("第 " + page + " 页的图片过大（" + pixels + " 像素）");
        notices.add(Notice.of("scanned-page", oversized.get() + "，未能读出"));
    }

    /** A page with a picture that could not be read. */
    public void unreadPicture(int page) {
        undecoded++;
        notices.add(Notice.of("scanned-page", "第 " + page + " 页的图片损坏或无法识别，未能读出"));
    }

    /** The text layers of all pages were read although their pictures were wanted. */
    public void textLayersInstead() {
        notices.add(Notice.of("not-recognised", "没有按要求逐页识别文字，读取的是文字层" + why()));
    }

    /** A page whose content could not be followed. */
    public void damaged(int page) {
        damaged++;
        notices.add(Notice.of(UNREAD_PAGE, "第 " + page + " 页的内容损坏，未能读出"));
    }

    /** A page with pictures in which there is no text. */
    public void blankPicture(PageContent page) {
        pages++;
        images += page.images();
        blank++;
        add("blank-page", page, "的图片上没有可以识别的文字");
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
        } else if (page.isScan()) {
            add("scanned-page", page, "是图片，没有文字层，未能读出" + why());
        } else if (page.isRecognised()) {
            add("recognised-page", page, "有图片，其中的文字由光学识别读出，可能有误");
        }
        if (page.leftOut().slanted() > 0) {
            add("slanted-text", page, "有 " + page.leftOut().slanted() + " 个斜排的字，视为水印，未读入");
        }
        if (page.leftOut().hidden() > 0) {
            add("hidden-text", page, "有 " + page.leftOut().hidden() + " 个看不见的字（不着色或白底白字），未读入");
        }
        if (!page.whole()) {
            add("damaged-page", page, "的内容或字体有损坏，读出的文字可能不全或有误");
        }
    }

    private void add(String code, PageContent page, String what) {
        notices.add(Notice.of(code, "第 " + page.number() + " 页" + what));
    }

    private String why() {
        return whyScansAreUnread.get().map("："::concat).orElse("");
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
        if (oversized.isPresent()) {
            return new UnreadableFile(Reason.TOO_LARGE, oversized.get() + "，未予读取");
        }
        if (blank > 0) {
            return new UnreadableFile(Reason.SCANNED, "各页的图片上都没有可以识别的文字，无法读取");
        }
        if (undecoded > 0) {
            return new UnreadableFile(Reason.SCANNED, "各页是图片，图片损坏或压缩方式无法识别，无法读取");
        }
        return images > 0
                ? new UnreadableFile(Reason.SCANNED, "各页都没有文字层（可能是扫描件），无法读取" + why())
                : new UnreadableFile(Reason.EMPTY, "各页都没有文字：可能是空白页，或者文字已转成图形");
    }
}
