package org.gouji.extract.scan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.gouji.extract.page.PageContent;
import org.gouji.extract.page.PageNotices;
import org.gouji.extract.page.Pages;

/** Takes the pages of a document in their order; while the next ones come, the pictures of a few are being read. */
public final class PageQueue {

    private final Ocr ocr;
    private final PageNotices notices;
    private final Pages pages = new Pages();
    private final Deque<Pending> pending = new ArrayDeque<>();

    /**
     * An empty document.
     *
     * @param notices receives what could not be read
     */
    public PageQueue(Ocr ocr, PageNotices notices) {
        this.ocr = ocr;
        this.notices = notices;
    }

    /**
     * A page on its way.
     *
     * @param page as far as it is known
     * @param reading the same page with what its picture shows; empty where nothing has to be read
     */
    private record Pending(PageContent page, Optional<Future<PageContent>> reading) {}

    /** Takes the next page. Its pictures are unpacked, where they are wanted, before this returns. */
    public void add(PageContent page, PagePictures pictures) {
        pending.add(new Pending(page, reading(page, pictures)));
        while (pending.size() > ocr.width()) {
            finish(pending.remove());
        }
    }

    /** All pages, each with what its picture shows. */
    public Pages finish() {
        while (!pending.isEmpty()) {
            finish(pending.remove());
        }
        if (ocr.mode() == OcrMode.FORCE && ocr.problem().isPresent()) {
            notices.textLayersInstead();
        }
        return pages;
    }

    private Optional<Future<PageContent>> reading(PageContent page, PagePictures pictures) {
        try {
            return begin(page, pictures);
        } catch (PagePictures.TooLarge failure) {
            notices.tooLarge(page.number(), failure.getMessage());
        } catch (IOException | RuntimeException failure) {
            notices.unreadPicture(page.number());
        }
        return Optional.empty();
    }

    private Optional<Future<PageContent>> begin(PageContent page, PagePictures pictures) throws IOException {
        boolean forced = ocr.mode() == OcrMode.FORCE;
        if (ocr.mode() == OcrMode.OFF
                || (page.images() == 0 && !forced)
                || ocr.problem().isPresent()) {
            return Optional.empty();
        }
        if (forced) {
            Optional<Picture> painted = pictures.painted();
            PageContent blank = painted.isPresent() ? page.with(List.of(), List.of()) : page;
            return painted.map(picture -> ocr.read(blank, picture, false));
        }
        return page.isScan()
                ? pictures.whole().map(picture -> ocr.read(page, picture, false))
                : pictures.table().map(picture -> ocr.read(page, picture, true));
    }

    private void finish(Pending next) {
        PageContent page = next.page();
        boolean blank = false;
        if (next.reading().isPresent()) {
            try {
                page = next.reading().get().get();
                blank = page.glyphs().isEmpty();
            } catch (ExecutionException failure) {
                notices.unreadPicture(page.number());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                notices.unreadPicture(page.number());
            }
        }
        if (blank) {
            notices.blankPicture(page);
        } else {
            notices.add(page);
        }
        pages.add(page);
    }
}
