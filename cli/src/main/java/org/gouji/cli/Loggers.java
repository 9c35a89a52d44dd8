package org.gouji.cli;

import java.util.logging.LogManager;

/** Keeps the libraries quiet: what they warn of is either in our diagnostics or of no use to a person. */
final class Loggers {

    private Loggers() {}

    /** Has to run before the first class of a library is loaded. */
    static void silence() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        LogManager.getLogManager().reset();
    }
}
