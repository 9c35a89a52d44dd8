package org.gouji.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the console of this machine understands. */
final class Consoles {

    private Consoles() {}

    /**
     * The characters of messages: those of the console on Windows, where it is often GBK; UTF-8 anywhere else, also where the
     * locale claims to know ASCII only. Data is UTF-8 everywhere.
     */
    static Charset charset() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String name = System.getProperty("sun.stderr.encoding", System.getProperty("native.encoding", "UTF-8"));
        return windows && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
