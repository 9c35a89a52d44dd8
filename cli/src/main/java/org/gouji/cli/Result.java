package org.gouji.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the result of a command goes: a file, which appears whole or not at all, or standard output. */
final class Result {

    private final Path file;
    private final OutputStream standard;

    /**
     * Chooses the place of the result before there is one, so that a wrong one costs no waiting.
     *
     * @param file the file to write, null for standard output
     */
    Result(Path file, OutputStream standard) throws Refusal {
        this.file = file == null ? null : file.toAbsolutePath();
        this.standard = standard;
        if (file != null && Files.isDirectory(file)) {
            throw unwritable("这是文件夹", null);
        }
        if (file != null && !Files.isDirectory(this.file.getParent())) {
            throw unwritable("所在的文件夹不存在", null);
        }
    }

    /** Refuses to write the result over what it is made from, or into a folder of which it would be read as a part next time. */
    void spare(Path input) throws Refusal {
        try {
            if (file != null
                    && Files.isDirectory(input)
                    && file.getParent().toRealPath().startsWith(input.toRealPath())) {
                throw new Refusal(ExitCode.USAGE, "输出文件 " + file + " 在输入的文件夹里，请写到别处");
            }
            if (file != null && Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                throw new Refusal(ExitCode.USAGE, "输出文件 " + file + " 就是输入文件");
            }
        } catch (IOException unknown) {
            throw unwritable(IoReason.of(unknown), unknown);
        }
    }

    /** Writes text in UTF-8. */
    void write(Text text) throws Refusal {
        writeBytes(out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.writeTo(writer);
            writer.flush();
        });
    }

    /** Writes bytes. A reader of standard output that has seen enough and closed it is no failure. */
    void writeBytes(Bytes bytes) throws Refusal {
        try {
            if (file == null) {
                bytes.writeTo(standard);
                standard.flush();
            } else {
                writeFile(bytes);
            }
        } catch (IOException failure) {
            if (file != null || !isClosedPipe(failure)) {
                throw unwritable(IoReason.of(failure), failure);
            }
        }
    }

    private Refusal unwritable(String reason, IOException cause) {
        return new Refusal(ExitCode.INTERNAL, "结果无法写出" + (file == null ? "" : "到 " + file) + "：" + reason, cause);
    }

    /** Devices and pipes are written to as they are; to replace one would destroy it. */
    private void writeFile(Bytes bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeStraight(bytes, target);
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            writeStraight(bytes, unfinished);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeStraight(Bytes bytes, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            bytes.writeTo(out);
        }
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException failure) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Java has no type for this; Linux and macOS say the first, Windows the others. */
    private static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed") || message.contains("管道");
    }

    /** Text that can write itself. */
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /** Bytes that can write themselves. */
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }
}
