package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.extract.unpack.Member;

/** A file that was given on the command line or lies in an archive that was, read as a whole. */
final class InputFile {

    /** In bytes. Published disclosures have a few megabytes, with scanned annexes some tens. */
    private static final int LARGEST = 256 << 20;

    /** What is said of a file that there is no memory for. */
    static final String OUT_OF_MEMORY = "内存不足，文件过大或展开后过大";

    private final String name;
    private final byte[] bytes;

    private InputFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static InputFile read(Path file) throws Refusal {
        return read(file, DocumentNames.of(file));
    }

    /** @param name what the file is called in the output */
    static InputFile read(Path file, String name) throws Refusal {
        if (Files.isDirectory(file)) {
            throw refusal(name, "这是文件夹，不是文件", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refusal(name, "文件过大，超过 " + (LARGEST >> 20) + " MB", null);
            }
            return new InputFile(name, bytes);
        } catch (NoSuchFileException failure) {
            throw refusal(name, "文件不存在", failure);
        } catch (IOException failure) {
            throw refusal(name, "无法读取：" + IoReason.of(failure), failure);
        }
    }

    /** A file in an archive, its name telling where it lies. */
    static InputFile of(Member.Unpacked member) {
        return of(member.path(), member.bytes());
    }

    /** A file whose content is known. */
    static InputFile of(String name, byte[] bytes) {
        return new InputFile(name, bytes);
    }

    /** Several files as one, their contents one behind the other. */
    static InputFile joined(List<InputFile> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach(file -> all.writeBytes(file.bytes));
        return new InputFile(files.stream().map(InputFile::name).collect(Collectors.joining(" + ")), all.toByteArray());
    }

    /** What the file is called in the output. */
    String name() {
        return name;
    }

    /** The whole content, not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** This file can do nothing for us, and why. */
    Refusal refused(String reason) {
        return refusal(name, reason, null);
    }

    private static Refusal refusal(String name, String reason, Throwable cause) {
        return new Refusal(ExitCode.UNREADABLE, name, reason, cause);
    }
}
