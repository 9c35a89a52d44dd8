package org.gouji.cli;

/** Why a command ends without a result, or a document is not read: one line for people, in Chinese, and the exit code. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String document;
    private final String reason;

    Refusal(int exitCode, String message) {
        this(exitCode, message, null);
    }

    Refusal(int exitCode, String message, Throwable cause) {
        this(exitCode, "", message, cause);
    }

    /**
     * Why one of the inputs is of no use.
     *
     * @param document its name, empty where it is about none
     * @param cause null where there is none
     */
    Refusal(int exitCode, String document, String reason, Throwable cause) {
        super(document.isEmpty() ? reason : document + ": " + reason, cause);
        this.exitCode = exitCode;
        this.document = document;
        this.reason = reason;
    }

    int exitCode() {
        return exitCode;
    }

    /** The name of what is refused; empty where it is no document. */
    String document() {
        return document;
    }

    /** The message without the name. */
    String reason() {
        return reason;
    }
}
