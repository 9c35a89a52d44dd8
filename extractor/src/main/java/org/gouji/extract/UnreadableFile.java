package org.gouji.extract;

/** A file that nothing can be done with. The reason is for programs, the message, in Chinese, for people. */
public final class UnreadableFile extends Exception {

    /** Why the file cannot be read. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        DAMAGED,
        SCANNED,
        TOO_LARGE,
        UNKNOWN_FORMAT
    }

    private final Reason reason;

    public UnreadableFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableFile(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
