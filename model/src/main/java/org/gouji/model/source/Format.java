package org.gouji.model.source;

/** The kinds of file that gouji reads, by what they are and not by what they are called. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    RTF("application/rtf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("application/vnd.ms-excel"),
    OFD("application/ofd"),
    HTML("text/html"),
    MHTML("multipart/related"),
    TEXT("text/plain"),
    ZIP("application/zip"),
    SEVEN_Z("application/x-7z-compressed"),
    RAR("application/vnd.rar"),
    /** Several files that were given together. */
    TOGETHER("multipart/mixed");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type as registered with IANA. */
    public String mediaType() {
        return mediaType;
    }
}
