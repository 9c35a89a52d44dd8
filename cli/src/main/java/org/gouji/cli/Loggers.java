package org.gouji.cli;

/** Keeps the libraries quiet: what they warn of is either in our diagnostics or of no use to a person. */
final class Loggers {

    private Loggers() {}

    /**
     * Has to run before the first class of PDFBox is loaded, which logs through Commons Logging; that would hand over to any
     * other logging library on the class path. The RAR library logs through SLF4J, which speaks up where nobody listens.
     */
    static void silence() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
}
