package org.gouji.extract.scan;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.extract.page.PageContent;

/**
 * Recognises text in pictures of pages, as far as that is wanted and Tesseract is there: several pages at a time, however many documents
 * share this.
 */
public final class Ocr {

    /** What to do where Tesseract is missing. */
    private static final String MISSING =
            "需要安装 Tesseract 和它的简体中文数据（Debian、Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim）";

    private final OcrMode mode;
    private final Runnable sign;
    private final Tesseract tesseract = new Tesseract("tesseract");
    private final int width = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(width, Ocr::worker);
    private Optional<String> problem;

    private Ocr(OcrMode mode, Runnable sign) {
        this.mode = mode;
        this.sign = sign;
    }

    /** Leaves pictures alone. */
    public static Ocr off() {
        return new Ocr(OcrMode.OFF, () -> {});
    }

    /**
     * Recognises text where this mode says so.
     *
     * @param sign is called, from any thread, whenever a page is done
     */
    public static Ocr of(OcrMode mode, Runnable sign) {
        return new Ocr(mode, sign);
    }

    public OcrMode mode() {
        return mode;
    }

    /** How many pages are read at a time. */
    public int width() {
        return width;
    }

    /** Why no picture can be read; empty where pictures can be. Looks for Tesseract when first asked. */
    public synchronized Optional<String> problem() {
        if (problem == null) {
            problem = mode == OcrMode.OFF
                    ? Optional.of("没有启用文字识别")
                    : Optional.of(MISSING).filter(missing -> !tesseract.isInstalled());
        }
        return problem;
    }

    /**
     * Begins to read a picture on a page.
     *
     * @param tablesOnly whether the page is wanted as it is where the picture holds no table
     * @return the page with what the picture shows; fails with an {@link IOException} where it cannot be read
     */
    public Future<PageContent> read(PageContent page, Picture picture, boolean tablesOnly) {
        return workers.submit(() -> {
            PageContent read = ScannedPage.read(page, picture, tablesOnly, tesseract);
            sign.run();
            return read;
        });
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "ocr");
        thread.setDaemon(true);
        return thread;
    }
}
