package org.gouji.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Says in Chinese why the operating system did not read or write. */
final class IoReason {

    /** What Linux, macOS and Windows say, for which Java has no types. */
    private static final Map<String, String> KNOWN = Map.of(
            "No space left on device", "磁盘已满",
            "There is not enough space", "磁盘已满",
            "Disk quota exceeded", "磁盘配额已用完",
            "Read-only file system", "文件系统只读",
            "Permission denied", "没有权限",
            "Is a directory", "这是文件夹",
            "File name too long", "文件名过长",
            "Input/output error", "磁盘或网络故障");

    private IoReason() {}

    /** The reason, without the name of the file. */
    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "没有权限";
        }
        if (failure instanceof NoSuchFileException) {
            return "文件不存在";
        }
        String message = failure instanceof FileSystemException specific && specific.getReason() != null
                ? specific.getReason()
                : String.valueOf(failure.getMessage());
        return KNOWN.entrySet().stream()
                .filter(known -> message.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(message);
    }
}
