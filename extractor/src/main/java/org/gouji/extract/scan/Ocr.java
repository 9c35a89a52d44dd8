package org.gouji.extract.scan;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.gouji.extract.page.PageContent;

/**
 * Recognises text in pictures of pages, as far as that is wanted and Tesseract is there: several pages at a time, however many documents
 * share this.
 */
public final class Ocr {

    /** What to do where Tesseract is missing. */
    private static final String MISSING =
            "需要安装 Tesseract 和它的简体中文数据（Debian、Ubuntu：apt-get install tesseract-ocr tesseract-ocr-chi-sim）";

    /** Threads without work end after this. */
    private static final long IDLE_SECONDS = 1;

    private final Engine engine;
    private final Progress progress;

    private Ocr(Engine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    /** Leaves pictures alone. */
    public static Ocr off() {
        return of(OcrMode.OFF);
    }

    /** Recognises text where this mode says so. */
    public static Ocr of(OcrMode mode) {
        return of(mode, new Tesseract("tesseract"));
    }

    /** The same with a Tesseract of another name. */
    static Ocr of(OcrMode mode, Tesseract tesseract) {
        return new Ocr(new Engine(mode, tesseract), Progress.UNTOLD);
    }

    /** The same for one of the documents that share it, whose progress is told. */
    public Ocr telling(Progress told) {
        return new Ocr(engine, told);
    }

    /** Is to be told of the pages of the document that this is for. */
    public Progress progress() {
        return progress;
    }

    /** Which pages are recognised. */
    public OcrMode mode() {
        return engine.mode;
    }

    /** How many pages are read at a time. */
    public int width() {
        return engine.width;
    }

    /** Why no picture can be read; empty where pictures can be. Looks for Tesseract when first asked. */
    public Optional<String> problem() {
        return engine.problem();
    }

    /**
     * Begins to read a picture on a page.
     *
     * @param tablesOnly whether the page is wanted as it is where the picture holds no table
     * @return the page with what the picture shows; fails with an {@link IOException} where it cannot be read
     */
    public Future<PageContent> read(PageContent page, Picture picture, boolean tablesOnly) {
        return engine.workers.submit(() -> {
            PageContent read = tablesOnly
                    ? PictureReader.table(page, picture, engine.tesseract)
                    : PictureReader.page(page, picture, engine.tesseract);
            progress.sign();
            return read;
        });
    }

    /** What all documents share. */
    private static final class Engine {

        private final OcrMode mode;
        private final Tesseract tesseract;
        private final int width = Runtime.getRuntime().availableProcessors();
        private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
                width, width, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Engine::worker);
        private Optional<String> problem;

        Engine(OcrMode mode, Tesseract tesseract) {
            this.mode = mode;
            this.tesseract = tesseract;
            workers.allowCoreThreadTimeOut(true);
        }

        synchronized Optional<String> problem() {
            if (problem == null) {
                problem = mode == OcrMode.OFF
                        ? Optional.of("没有启用文字识别")
                        : Optional.of(MISSING).filter(missing -> !tesseract.isInstalled());
            }
            return problem;
        }

        private static Thread worker(Runnable work) {
            Thread thread = new Thread(work, "ocr");
            thread.setDaemon(true);
            return thread;
        }
    }
}
