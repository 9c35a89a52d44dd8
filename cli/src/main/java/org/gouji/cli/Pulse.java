package org.gouji.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.extract.scan.Progress;

/** Shows whether work goes on, and how far it has come. Pages alone are no sign of life: a hostile file has any number. */
final class Pulse implements Progress {

    private final AtomicInteger beats = new AtomicInteger();
    private volatile String page = "";

    @Override
    public void page(int number, int count) {
        page = "第 " + number + "/" + count + " 页，";
    }

    @Override
    public void sign() {
        beats.incrementAndGet();
    }

    /** How often something was done so far. */
    int beats() {
        return beats.get();
    }

    /** The page that was looked at last, for people; empty for what has none. */
    String page() {
        return page;
    }
}
